// Utilities against what Java and the standards are known to give: dates, texts, digests, signatures, csv, blobs.

import { generateKeyPairSync, verify } from 'node:crypto';
import { createMemoryGrid } from '../../host/grid/memory-grid';
import { runScript } from '../support/run-script';

const run = (body: string) => runScript(body, createMemoryGrid());
const hexOf = (bytes: unknown) =>
  (bytes as number[]).map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');

describe('formatDate', () => {
  it.each([
    ['2026-03-02T04:05:06.007Z', 'UTC', 'yyyy-MM-dd HH:mm:ss.SSS', '2026-03-02 04:05:06.007'],
    ['2026-03-02T04:05:06.007Z', 'UTC', 'y yy yyy yyyy yyyyy', '2026 26 2026 2026 02026'],
    ['2026-03-02T04:05:06.007Z', 'UTC', 'M MM MMM MMMM L LL LLL', '3 03 Mar March 3 03 Mar'],
    ['2026-03-02T04:05:06.007Z', 'UTC', 'd dd D DDD', '2 02 61 061'],
    ['2026-03-02T04:05:06.007Z', 'UTC', 'E EEE EEEE u', 'Mon Mon Monday 1'],
    ['2026-03-01T00:00:00Z', 'UTC', 'EEE u F', 'Sun 7 1'],
    ['2026-03-15T00:00:00Z', 'UTC', 'F W w', '3 3 12'],
    ['2026-03-02T00:00:00Z', 'UTC', 'H k K h a', '0 24 0 12 AM'],
    ['2026-03-02T12:00:00Z', 'UTC', 'H k K h a', '12 12 0 12 PM'],
    ['2026-03-02T23:00:00Z', 'UTC', 'HH kk KK hh a', '23 23 11 11 PM'],
    ['2026-03-02T04:00:00Z', 'UTC', 'S SS SSSS', '0 00 0000'],
    ['2026-01-01T00:00:00Z', 'UTC', "YYYY-'W'ww", '2026-W01'],
    ['2025-12-31T00:00:00Z', 'UTC', "YYYY-'W'ww yyyy", '2026-W01 2025'],
    ['2025-12-27T00:00:00Z', 'UTC', "YYYY-'W'ww", '2025-W52'],
    ['2027-01-02T00:00:00Z', 'UTC', "YYYY-'W'w W", '2027-W1 1'],
    ['2026-03-02T04:00:00Z', 'UTC', 'G', 'AD'],
    ['-000043-03-15T00:00:00Z', 'UTC', 'yyyy G', '0044 BC'],
    ['2026-03-02T04:00:00Z', 'UTC', "yyyy.MM.dd G 'at' HH:mm:ss z", '2026.03.02 AD at 04:00:00 UTC'],
    ['2026-03-02T04:00:00Z', 'UTC', "h 'o''clock' ''", "4 o'clock '"],
    ['2026-03-02T04:00:00Z', 'Asia/Tashkent', 'HH:mm Z X XX XXX', '09:00 +0500 +05 +0500 +05:00'],
    ['2026-03-02T04:00:00Z', 'Asia/Kolkata', 'HH:mm Z X XX XXX', '09:30 +0530 +05 +0530 +05:30'],
    ['2026-03-02T04:00:00Z', 'UTC', 'Z X XX XXX', '+0000 Z Z Z'],
    ['2026-01-15T12:00:00Z', 'America/New_York', 'HH:mm z zzzz Z', '07:00 EST Eastern Standard Time -0500'],
    ['2026-07-15T12:00:00Z', 'America/New_York', 'HH:mm z Z', '08:00 EDT -0400'],
    ['2026-03-08T06:59:59Z', 'America/New_York', 'HH:mm:ss', '01:59:59'],
    ['2026-03-08T07:00:00Z', 'America/New_York', 'HH:mm:ss', '03:00:00'],
    ['2026-03-02T04:00:00Z', 'Etc/GMT', 'z', 'GMT'],
    ['2026-03-02T04:00:00Z', 'GMT+5', 'HH:mm z', '09:00 GMT+05:00'],
    ['2026-03-02T04:00:00Z', 'GMT-3:30', 'HH:mm Z', '00:30 -0330'],
    ['2026-03-02T04:00:00Z', 'Nowhere/Land', 'HH:mm z', '04:00 GMT'],
    ['2028-02-29T12:00:00Z', 'UTC', 'dd.MM.yyyy D', '29.02.2028 60'],
    ['2026-12-31T23:30:00Z', 'Asia/Tashkent', 'yyyy-MM-dd D', '2027-01-01 1'],
  ])('%s in %s by %s is %s', (date, zone, pattern, text) => {
    expect(
      run(
        `return Utilities.formatDate(new Date(${JSON.stringify(date)}), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`,
      ),
    ).toBe(text);
  });

  it.each([
    [
      `'2026-03-02', 'UTC', 'y'`,
      "The parameters (string,String,String) don't match the method signature for Utilities.formatDate.",
    ],
    [`new Date(), 'UTC', 'b'`, "Illegal pattern character 'b'"],
    [`new Date(), 'UTC', "yyyy 'at"`, 'Unterminated quote'],
    [`new Date(), 'Asia/Tashkent', 'XXXX'`, 'invalid ISO 8601 format: length=4'],
  ])('refuses (%s)', (given, sentence) => {
    expect(() => run(`Utilities.formatDate(${given})`)).toThrow(sentence);
  });
});

describe('formatString', () => {
  it.each([
    [`'%s and %s', 'a', 7`, 'a and 7'],
    [`'%2$s %1$s', 'a', 'b'`, 'b a'],
    [`'%d|%5d|%-5d|%05d', 1, 2, 3, 4`, '1|    2|3    |00004'],
    [`'%+d %(d % d', 5, -5, 5`, '+5 (5)  5'],
    [`'%,d %,.2f', 1234567, 1234.5`, '1,234,567 1,234.50'],
    [`'%.3f %8.2f|%-8.1f|', 1.23456, 2.5, 3.25`, '1.235     2.50|3.3     |'],
    [`'%x %X %o', 255, 255, 8`, 'ff FF 10'],
    [`'%b %b %c', true, null, 65`, 'true false A'],
    [`'%.2s|%10s|%-4s|', 'abcdef', 'x', 'y'`, 'ab|         x|y   |'],
    [`'%e', 12345.678`, '1.234568e+04'],
    [`'100%% %n', 1`, '100% \n'],
    [`'%S', 'abc'`, 'ABC'],
  ])('of (%s) is %j', (given, text) => {
    expect(run(`return Utilities.formatString(${given});`)).toBe(text);
  });

  it.each([
    [`'%s %s', 'a'`, "Format specifier '%s'"],
    [`'%d', 'a'`, '%d != java.lang.String'],
    [`'%d', 1.5`, '%d != java.lang.Double'],
    [`'%q', 1`, "Conversion = 'q'"],
  ])('refuses (%s)', (given, sentence) => {
    expect(() => run(`Utilities.formatString(${given})`)).toThrow(sentence);
  });
});

describe('digests and signatures', () => {
  it.each([
    ['MD5', 'abc', '900150983cd24fb0d6963f7d28e17f72'],
    ['SHA_1', 'abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['SHA_256', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['SHA_256', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [
      'SHA_384',
      'abc',
      'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7',
    ],
    [
      'SHA_512',
      'abc',
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    ],
  ])('%s of "%s" is that of its standard', (algorithm, text, digest) => {
    expect(hexOf(run(`return Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, '${text}');`))).toBe(
      digest,
    );
  });

  // RFC 2202 and RFC 4231, the cases with the key "Jefe".
  it.each([
    ['HMAC_MD5', '750c783e6ab0b503eaa86e310a5db738'],
    ['HMAC_SHA_1', 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79'],
    ['HMAC_SHA_256', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
    [
      'HMAC_SHA_384',
      'af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649',
    ],
    [
      'HMAC_SHA_512',
      '164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737',
    ],
  ])('%s is that of its standard', (algorithm, signature) => {
    const bytes = run(
      `return Utilities.computeHmacSignature(Utilities.MacAlgorithm.${algorithm}, 'what do ya want for nothing?', 'Jefe');`,
    );

    expect(hexOf(bytes)).toBe(signature);
  });

  it('take texts and bytes alike, signed as Java signs them', () => {
    const script = `const text = 'Ўз'; const bytes = Utilities.newBlob(text).getBytes(); const same = (a, b) => JSON.stringify(a) === JSON.stringify(b); const sha = Utilities.DigestAlgorithm.SHA_256;
      return [bytes, same(Utilities.computeDigest(sha, text), Utilities.computeDigest(sha, bytes)), same(Utilities.computeHmacSha256Signature(text, 'k'), Utilities.computeHmacSha256Signature(bytes, Utilities.newBlob('k').getBytes()))];`;

    expect(run(script)).toEqual([[-48, -114, -48, -73], true, true]);
  });

  it('of US-ASCII take a question mark for what it lacks', () => {
    const script = `const md5 = Utilities.DigestAlgorithm.MD5; const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
      return same(Utilities.computeDigest(md5, 'Ўз', Utilities.Charset.US_ASCII), Utilities.computeDigest(md5, '??'));`;

    expect(run(script)).toBe(true);
  });

  it.each(['computeRsaSha256Signature', 'computeRsaSha1Signature'])('%s can be verified', (method) => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const pem = JSON.stringify(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const bytes = run(`return Utilities.${method}('data', ${pem});`) as number[];
    const name = method.includes('256') ? 'RSA-SHA256' : 'RSA-SHA1';

    expect(verify(name, Buffer.from('data'), publicKey, Buffer.from(bytes.map((byte) => byte & 0xff)))).toBe(true);
  });
});

describe('base 64', () => {
  it.each([
    [`base64Encode('')`, ''],
    [`base64Encode('f')`, 'Zg=='],
    [`base64Encode('foobar')`, 'Zm9vYmFy'],
    [`base64Encode([-1, -2, 63])`, '//4/'],
    [`base64EncodeWebSafe([-1, -2, 63])`, '__4_'],
    [`base64Encode('Ў', Utilities.Charset.UTF_8)`, '0I4='],
    [`base64Encode('Ў', Utilities.Charset.US_ASCII)`, 'Pw=='],
  ])('%s is "%s"', (call, text) => {
    expect(run(`return Utilities.${call};`)).toBe(text);
  });

  it.each([
    [`base64Decode('Zm9v')`, [102, 111, 111]],
    [`base64Decode('//4/')`, [-1, -2, 63]],
    [`base64DecodeWebSafe('__4_')`, [-1, -2, 63]],
    [`base64DecodeWebSafe('Zg==')`, [102]],
  ])('%s is %j', (call, bytes) => {
    expect(run(`return Utilities.${call};`)).toEqual(bytes);
  });

  it.each([`base64Decode('a b!')`, `base64Decode('__4_')`, `base64DecodeWebSafe('//4/')`])('%s is refused', (call) => {
    expect(() => run(`Utilities.${call}`)).toThrow('Could not decode string.');
  });
});

describe('parseCsv', () => {
  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a,b",c', [['a,b', 'c']]],
    ['"say ""hi""",x', [['say "hi"', 'x']]],
    ['"two\nlines",x', [['two\nlines', 'x']]],
    ['a,,c', [['a', '', 'c']]],
    ['a,', [['a', '']]],
    [' a , b ', [[' a ', ' b ']]],
    ["O'Brien,Ўз", [["O'Brien", 'Ўз']]],
  ])('reads %j', (csv, rows) => {
    expect(run(`return Utilities.parseCsv(${JSON.stringify(csv)});`)).toEqual(rows);
  });

  it('takes another delimiter', () => {
    expect(run(`return Utilities.parseCsv('a;b,c\\td', ';');`)).toEqual([['a', 'b,c\td']]);
  });

  it('refuses quotes that never end', () => {
    expect(() => run(`Utilities.parseCsv('"a')`)).toThrow('Could not parse text.');
  });
});

describe('a blob', () => {
  it('has bytes, a name and a type', () => {
    const script = `const b = Utilities.newBlob('a,b', 'text/csv', 'list.csv'); const copy = b.copyBlob().setName('x.html').setContentTypeFromExtension().setDataFromString('Ў');
      return [b.getName(), b.getContentType(), b.getDataAsString(), b.getBytes(), b.isGoogleType(), copy.getName(), copy.getContentType(), copy.getBytes(), copy.getDataAsString('UTF-8')];`;

    expect(run(script)).toEqual([
      'list.csv',
      'text/csv',
      'a,b',
      [97, 44, 98],
      false,
      'x.html',
      'text/html',
      [-48, -114],
      'Ў',
    ]);
  });

  it.each([
    [`Utilities.newBlob('x')`, [null, 'text/plain']],
    [`Utilities.newBlob([1])`, [null, null]],
    [`Utilities.newBlob('x', 'text/html')`, [null, 'text/html']],
    [`Utilities.newBlob('x').setBytes([104]).setContentType(null).setName('n')`, ['n', null]],
    [`Utilities.newBlob('x', 'text/csv', 'a.csv').getAs('text/csv')`, ['a.csv', 'text/csv']],
  ])('%s has the name and type %j', (blob, facts) => {
    expect(run(`const b = ${blob}; return [b.getName(), b.getContentType()];`)).toEqual(facts);
  });

  it('is read in the character set that is asked for', () => {
    expect(run(`return Utilities.newBlob([-49, -16, -24]).getDataAsString('windows-1251');`)).toBe('При');
  });

  it('is zipped and unzipped', () => {
    const script = `const z = Utilities.gzip(Utilities.newBlob('x'.repeat(1000), 'text/plain', 'a.txt')); const u = Utilities.ungzip(z);
      return [z.getName(), z.getContentType(), z.getBytes().length < 100, u.getName(), u.getDataAsString().length];`;

    expect(run(script)).toEqual(['a.txt.gz', 'application/x-gzip', true, 'a.txt', 1000]);
  });

  it.each([
    ['text/plain', 'application/pdf'],
    ['text/html', 'image/png'],
  ])('is not turned from %s into %s', (from, to) => {
    expect(() => run(`Utilities.newBlob('x', '${from}').getAs('${to}')`)).toThrow(
      `Converting from ${from} to ${to} is not supported.`,
    );
  });
});

describe('the log', () => {
  it('keeps what was logged, with the time in the zone of the script', () => {
    expect(
      run(
        `Logger.log('%s owes %s', 'Aziz', 7); Logger.log('b'); const log = Logger.getLog(); Logger.clear(); return [log, Logger.getLog()];`,
      ),
    ).toEqual(['Mon Mar 02 04:00:00 GMT 2026 INFO: Aziz owes 7\nMon Mar 02 04:00:00 GMT 2026 INFO: b\n', '']);
  });
});
