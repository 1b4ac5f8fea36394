/** The words on the command line make no sense: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A file that cannot be read or written: exit code 1. */
export class FileError extends Error {
  override readonly name = 'FileError'

  constructor(deed: 'read' | 'write', file: string, cause: unknown) {
    const standard = deed === 'read' ? 'standard input' : 'standard output'
    super(`cannot ${deed} ${file === '-' ? standard : file}: ${reason(cause)}`, { cause })
  }
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a directory',
  ENOENT: 'no such file or directory',
  ENOSPC: 'no space left',
  ENOTDIR: 'a part of the path is no directory',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
  EPERM: 'permission denied',
}

function reason(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException
  return (code && reasons[code]) ?? message
}

/** Whoever read standard output has gone (`wikivita … | head`): no failure, but nothing more needs to be done. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone'
}
