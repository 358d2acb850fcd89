// Pages with scriptlets: what is printed is escaped for the place where it stands.

import { createHost } from '../../host/create-host';
import { createMemoryGrid } from '../../host/grid/memory-grid';
import { resultOf } from '../support/outcomes';
import { runScript } from '../support/run-script';

/** What a template makes of a value that is called x in it. */
const printed = (template: string, x: string): unknown =>
  resultOf(
    createHost({
      code: `function main() { const t = HtmlService.createTemplate(${JSON.stringify(template)}); t.x = ${x}; return t.evaluate().getContent(); }`,
    }).run('main'),
  );

describe('a printed value', () => {
  it.each([
    [
      'in text',
      '<p><?= x ?></p>',
      `'<b>"A" & \\'B\\'</b>'`,
      '<p>&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</p>',
    ],
    ['in a title', '<title><?= x ?></title>', `'</title>'`, '<title>&lt;/title&gt;</title>'],
    ['that is a number', '<?= x ?>', '7.5', '7.5'],
    ['that is false', '<?= x ?>', 'false', 'false'],
    ['in quotes', '<a title="<?= x ?>">', `'"><script>'`, '<a title="&quot;&gt;&lt;script&gt;">'],
    ['in single quotes', `<a title='<?= x ?>'>`, `"it's"`, `<a title='it&#39;s'>`],
    ['without quotes', '<a title=<?= x ?>>', `'a b=c'`, '<a title=a&#32;b&#61;c>'],
    ['after an attribute without quotes', '<a id=1 title="<?= x ?>">', `'"'`, '<a id=1 title="&quot;">'],
    ['as an address', '<a href="<?= x ?>">', `'https://x.uz/a?b=1&c=2'`, '<a href="https://x.uz/a?b=1&amp;c=2">'],
    ['as a relative address', '<a href="<?= x ?>">', `'deals/7'`, '<a href="deals/7">'],
    ['as an address that is a script', '<a href="<?= x ?>">', `'javascript:alert(1)'`, '<a href="#zSoyz">'],
    ['as an address that hides a script', '<img src="<?= x ?>">', `' JaVaScRiPt:alert(1)'`, '<img src="#zSoyz">'],
    ['as an address that is data', '<iframe src="<?= x ?>">', `'data:text/html,x'`, '<iframe src="#zSoyz">'],
    ['as a mail address', '<a href="<?= x ?>">', `'mailto:a@x.uz'`, '<a href="mailto:a@x.uz">'],
    ['within an address', '<a href="/deals/<?= x ?>">', `'a b"c'`, '<a href="/deals/a%20b%22c">'],
    ['in the query of an address', '<a href="/find?q=<?= x ?>">', `'a&b=c d'`, '<a href="/find?q=a%26b%3Dc%20d">'],
    ['in the fragment of an address', '<a href="#<?= x ?>">', `"it's"`, '<a href="#it%27s">'],
    [
      'in a script',
      '<script>var a = <?= x ?>;</script>',
      `'</script>"'`,
      `<script>var a = '\\x3c/script\\x3e\\x22';</script>`,
    ],
    ['in a script, a number', '<script>var a = <?= x ?>;</script>', '7', '<script>var a =  7 ;</script>'],
    [
      'in a script, an object',
      '<script>var a = <?= x ?>;</script>',
      `{ b: '<' }`,
      '<script>var a = {"b":"\\u003c"};</script>',
    ],
    [
      'in a string of a script',
      `<script>var a = '<?= x ?>';</script>`,
      `"it's\\n<b>"`,
      `<script>var a = 'it\\x27s\\x0a\\x3cb\\x3e';</script>`,
    ],
    [
      'in a double-quoted string',
      '<script>var a = "<?= x ?>";</script>',
      `'"; alert(1); "'`,
      '<script>var a = "\\x22; alert(1); \\x22";</script>',
    ],
    [
      'after an escaped quote',
      `<script>var a = 'x\\'<?= x ?>';</script>`,
      `"'"`,
      `<script>var a = 'x\\'\\x27';</script>`,
    ],
    ['in a comment of a script', '<script>// <?= x ?>\n</script>', `'\\nalert(1)'`, '<script>// \n</script>'],
    [
      'after a comment of a script',
      `<script>/* ' */ var a = <?= x ?>;</script>`,
      `'b'`,
      `<script>/* ' */ var a = 'b';</script>`,
    ],
    ['in a handler', `<a onclick="go('<?= x ?>')">`, `"'); alert('"`, `<a onclick="go('\\x27); alert(\\x27')">`],
    ['in a handler, not in a string', '<a onclick="go(<?= x ?>)">', `'"'`, '<a onclick="go(&#39;\\x22&#39;)">'],
    ['in a style', '<style>a { color: <?= x ?>; }</style>', `'#ff0000'`, '<style>a { color: #ff0000; }</style>'],
    ['in a style, harmful', '<p style="color: <?= x ?>">', `'red; background: url(x)'`, '<p style="color: zSoyz">'],
    ['in a comment', '<!-- <?= x ?> -->', `'--><script>'`, '<!--  -->'],
    ['after a comment', '<!-- " < --><?= x ?>', `'<'`, '<!-- " < -->&lt;'],
    ['as the name of an attribute', '<p <?= x ?>="1">', `'onclick='`, '<p onclick="1">'],
  ])('%s', (_title, template, value, html) => {
    expect(printed(template, value)).toBe(html);
  });

  it('is left as it is where that is asked for', () => {
    expect(printed('<p><?!= x ?></p>', `'<b>'`)).toBe('<p><b></p>');
  });
});

describe('a template', () => {
  it('repeats and chooses', () => {
    expect(
      printed(
        '<ul><? for (const one of x) { ?><li class="<?= one ?>"><?= one ?></li><? } ?></ul><? if (x.length > 5) { ?>many<? } ?>',
        `['<', 'b']`,
      ),
    ).toBe('<ul><li class="&lt;">&lt;</li><li class="b">b</li></ul>');
  });

  it('keeps quotes, lines and backslashes of its own', () => {
    expect(printed(`'a' "b" \\n\n\`c\` \${d}`, '1')).toBe(`'a' "b" \\n\n\`c\` \${d}`);
  });

  it('calls the functions of the script, and includes its files', () => {
    const host = createHost({
      code: `function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); } const total = (n) => n * 2;
        function main() { const t = HtmlService.createTemplateFromFile('page'); t.deals = [1, 2]; return t.evaluate().setTitle('T').getContent(); }`,
      files: { page: '<?!= include("style") ?><?= total(deals.length); ?>', style: '<style>a{}</style>' },
    });

    expect(resultOf(host.run('main'))).toBe('<style>a{}</style>4');
  });

  it('gives back its variables, its text and its code', () => {
    const script = `const t = HtmlService.createTemplate('<b><?= who ?></b>'); t.who = 'A'; const page = HtmlService.createHtmlOutput('<?= 1 + 1 ?>').asTemplate().evaluate();
      return [t.who, t.getRawContent(), page.getContent(), typeof t.getCode(), eval('var who = "<"; ' + t.getCode()).getContent()];`;

    expect(runScript(script, createMemoryGrid())).toEqual(['A', '<b><?= who ?></b>', '2', 'string', '<b>&lt;</b>']);
  });

  it('throws what its scriptlets throw', () => {
    expect(printed('<?= x.y.z ?>', '{}')).toMatch(/Cannot read properties of undefined/);
    expect(printed('<?= nobody ?>', '1')).toBe('Error: nobody is not defined');
  });

  it('of a file that is not there is refused', () => {
    expect(() => runScript(`HtmlService.createTemplateFromFile('nope')`, createMemoryGrid())).toThrow(
      'No HTML file named nope was found.',
    );
  });
});

describe('a page', () => {
  it('appends what is not trusted for the place where it stands', () => {
    const script = `return HtmlService.createHtmlOutput('<a title="').appendUntrusted('"><b>').append('">').appendUntrusted('<i>').getContent();`;

    expect(runScript(script, createMemoryGrid())).toBe('<a title="&quot;&gt;&lt;b&gt;">&lt;i&gt;');
  });

  it('tells what it was given', () => {
    const script = `const p = HtmlService.createHtmlOutput('x').setWidth(300).setHeight(200).setTitle('T').setFaviconUrl('https://x.uz/i.png').addMetaTag('viewport', 'width=1');
      return [p.getWidth(), p.getHeight(), p.getTitle(), p.getFaviconUrl(), p.getMetaTags().map((m) => [m.getName(), m.getContent()]), p.clear().getContent(), HtmlService.createHtmlOutput().getFaviconUrl()];`;

    expect(runScript(script, createMemoryGrid())).toEqual([
      300,
      200,
      'T',
      'https://x.uz/i.png',
      [['viewport', 'width=1']],
      '',
      null,
    ]);
  });

  it('can be made of a blob, and be one', () => {
    const script = `const b = HtmlService.createHtmlOutput(Utilities.newBlob('<p>', 'text/html')).getBlob(); return [b.getDataAsString(), b.getContentType(), HtmlService.createTemplate(b).getRawContent()];`;

    expect(runScript(script, createMemoryGrid())).toEqual(['<p>', 'text/html', '<p>']);
  });
});
