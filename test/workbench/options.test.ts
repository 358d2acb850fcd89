// The options of `npm start`: what each means, and what is said about a wrong one.

import { parseOptions } from '../../host/server/options';

const DEFAULTS = { port: 8420, data: '.workbench', book: null, lang: 'uz', empty: false, smtp: null, open: true };

describe('the options of npm start', () => {
  it.each([
    [[], {}],
    [['--port', '9000'], { port: 9000 }],
    [['--port=0'], { port: 0 }],
    [['--data', 'mine'], { data: 'mine' }],
    [['--lang', 'ru'], { lang: 'ru' }],
    [['--no-open'], { open: false }],
    [['--empty'], { empty: true, data: null }],
    [['--book', 'deals.csv'], { book: 'deals.csv', data: null }],
    [['--book', 'Deals.XLSX', '--lang', 'en'], { book: 'Deals.XLSX', data: null, lang: 'en' }],
  ])('%j start the workbench so', (args, changed) => {
    expect(parseOptions(args)).toEqual({ kind: 'start', options: { ...DEFAULTS, ...changed } });
  });

  it.each([
    [['--prot', '1'], 'There is no option --prot. See npm start -- --help.'],
    [['-x'], 'There is no option -x. See npm start -- --help.'],
    [['here'], '"here" stands alone. Every argument belongs to an option; see npm start -- --help.'],
    [['--port'], 'The option --port is not given as it should be. See npm start -- --help.'],
    [['--empty=3'], 'The option --empty is not given as it should be. See npm start -- --help.'],
    [['--port', 'abc'], '"abc" is not a port. Give a number from 0 to 65535, such as --port 8420.'],
    [['--port', '70000'], '"70000" is not a port. Give a number from 0 to 65535, such as --port 8420.'],
    [['--lang', 'de'], '"de" is not a language of Daftar. Give --lang uz, ru or en.'],
    [
      ['--book', 'deals.pdf'],
      '"deals.pdf" is neither a .csv nor a .xlsx file. Save it as one of them and give --book again.',
    ],
    [['--book', 'a.csv', '--empty'], '--empty and --book exclude each other. Give one of them.'],
  ])('%j are answered with a sentence', (args, message) => {
    expect(parseOptions(args)).toEqual({ kind: 'mistake', message });
  });

  it('--help asks for help, whatever else is given', () => {
    expect(parseOptions(['--help', '--lang', 'de'])).toEqual({ kind: 'help' });
  });
});
