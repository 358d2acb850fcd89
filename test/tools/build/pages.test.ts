// Checks the HTML around a page's script and styles.

import { toHtml } from '../../../tools/build/pages';

it('lets neither script nor style end early', () => {
  const html = toHtml({
    script: 'const a="</script><!-- hidden";',
    styles: 'p::after{content:"</style>"}',
    notice: 'Includes nothing.',
  });

  expect(html).toContain('<script>const a="<\\/script><\\!-- hidden";</script>');
  expect(html).toContain('<style>p::after{content:"<\\/style>"}</style>');
});
