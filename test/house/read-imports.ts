import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The repository. */
export const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** One import statement, `export … from` or `import()`. */
export interface Import {
  /** The file that says so, from `src/`: `extract/offices/tenure.ts`. */
  file: string
  line: number
  /** The words between the quotes. */
  specifier: string
  /** Where a relative one leads, from `src/`; else null. */
  target: string | null
  typeOnly: boolean
}

/** Every file of a folder below `src/`, from `src/`, with slashes. */
export function listSources(): string[] {
  const src = join(home, 'src')
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
    .sort()
}

/** Every import of a source file, by its syntax. */
export function readImports(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(home, 'src', file), 'utf8'), ts.ScriptTarget.Latest, true)
  const imports: Import[] = []
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    imports.push({
      file,
      line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      specifier: specifier.text,
      target: specifier.text.startsWith('.') ? posix.join(posix.dirname(file), specifier.text) : null,
      typeOnly,
    })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeOnly(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return imports
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly)
}

/** From the repository's root, for messages. */
export const fromHome = (file: string): string => relative(home, file)
