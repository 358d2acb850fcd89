// Turns a page with scriptlets into the JavaScript that writes it.

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

/** templateCode('Hi <?= name ?>') //=> "(function() { var output = HtmlService.initTemplate(); output._ = 'Hi '; ..." */
export function templateCode(template: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const found of template.matchAll(SCRIPTLET)) {
    parts.push(literal(template.slice(at, found.index)), scriptlet(found[1], found[2] ?? ''));
    at = found.index + found[0].length;
  }
  parts.push(literal(template.slice(at)));
  const body = parts.filter((part) => part !== '').join('\n');
  return `(function() { var output = HtmlService.initTemplate();\n${body}\nreturn output.$out; })();`;
}

function literal(text: string): string {
  return text === '' ? '' : `output._ = ${JSON.stringify(text)};`;
}

function scriptlet(kind: string | undefined, code: string): string {
  if (kind === '=') return `output._$ = ${expression(code)};`;
  if (kind === '!=') return `output.$ = ${expression(code)};`;
  return code;
}

/** A semicolon at the end is allowed; a comment there must not swallow ours. */
function expression(code: string): string {
  return `(${code.trim().replace(/;\s*$/, '')}\n)`;
}
