/** Functions that are called with a colon and no `#`: `{{lc:ABC}}`. */
export const functions: ReadonlySet<string> = new Set(
  (
    'anchorencode bidi canonicalurl canonicalurle defaultsort displaytitle filepath formal formatnum fullurl fullurle gender ' +
    'grammar int lc lcfirst localurl localurle msg msgnw noexternallanglinks ns nse numberingroup numingroup padleft ' +
    'padright pageid pagesincategory pagesincat pagesinnamespace pagesinns pagesize plural protectionexpiry protectionlevel ' +
    'raw revisionid shortdesc special speciale uc ucfirst urlencode ' +
    'articlepagename articlespace basepagename basepagenamee cascadingsources fullpagename fullpagenamee namespace ' +
    'namespacee namespacenumber numberofactiveusers numberofadmins numberofarticles numberofedits numberoffiles ' +
    'numberofpages numberofusers numberofviews pagename pagenamee revisionday revisionday2 revisionmonth revisionmonth1 ' +
    'revisiontimestamp revisionuser revisionyear rootpagename rootpagenamee subjectpagename subjectpagenamee subjectspace ' +
    'subjectspacee subpagename subpagenamee talkpagename talkpagenamee talkspace talkspacee language'
  ).split(' '),
)

/** Words that stand alone between braces, in capitals: `{{PAGENAME}}`. */
export const variables: ReadonlySet<string> = new Set(
  (
    'ARTICLEPAGENAME ARTICLEPAGENAMEE ARTICLEPATH ARTICLESPACE ARTICLESPACEE BASEPAGENAME BASEPAGENAMEE CASCADINGSOURCES ' +
    'CONTENTLANG CONTENTLANGUAGE CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTDOW CURRENTHOUR CURRENTMONTH CURRENTMONTH1 ' +
    'CURRENTMONTH2 CURRENTMONTHABBREV CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTTIME CURRENTTIMESTAMP CURRENTVERSION ' +
    'CURRENTWEEK CURRENTYEAR DIRECTIONMARK DIRMARK FULLPAGENAME FULLPAGENAMEE LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALDOW ' +
    'LOCALHOUR LOCALMONTH LOCALMONTH1 LOCALMONTH2 LOCALMONTHABBREV LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALTIME ' +
    'LOCALTIMESTAMP LOCALWEEK LOCALYEAR NAMESPACE NAMESPACEE NAMESPACENUMBER NOEXTERNALLANGLINKS NUMBEROFACTIVEUSERS ' +
    'NUMBEROFADMINS NUMBEROFARTICLES NUMBEROFEDITS NUMBEROFFILES NUMBEROFPAGES NUMBEROFUSERS NUMBEROFVIEWS PAGEID ' +
    'PAGELANGUAGE PAGENAME PAGENAMEE REVISIONDAY REVISIONDAY2 REVISIONID REVISIONMONTH REVISIONMONTH1 REVISIONSIZE ' +
    'REVISIONTIMESTAMP REVISIONUSER REVISIONYEAR ROOTPAGENAME ROOTPAGENAMEE SCRIPTPATH SERVER SERVERNAME SITENAME STYLEPATH ' +
    'SUBJECTPAGENAME SUBJECTPAGENAMEE SUBJECTSPACE SUBJECTSPACEE SUBPAGENAME SUBPAGENAMEE TALKPAGENAME TALKPAGENAMEE ' +
    'TALKSPACE TALKSPACEE'
  ).split(' '),
)
