// Protected ranges and sheets, bandings, and Tables with typed columns, on every grid.

import { createHost } from '../../host/create-host';
import { GRIDS_AND_RUSSIAN } from '../support/grids';
import { runScript } from '../support/run-script';

const TYPES = `const T = SpreadsheetApp.ProtectionType;`;

describe.each(GRIDS_AND_RUSSIAN)('a protection on $name', ({ create }) => {
  const run = (body: string) => runScript(`${TYPES}\n${body}`, create());

  it('of a range is found again with what was said about it', () => {
    const script = `sheet.getRange('A1:B2').protect().setDescription('prices').setWarningOnly(true); const [one] = sheet.getProtections(T.RANGE);
      return [one.getRange().getA1Notation(), one.getDescription(), one.isWarningOnly(), String(one.getProtectionType()), one.getRangeName(), sheet.getProtections(T.SHEET).length, book.getProtections(T.RANGE).length];`;

    expect(run(script)).toEqual(['A1:B2', 'prices', true, 'RANGE', null, 0, 1]);
  });

  it('of a sheet is one, and may leave ranges open', () => {
    const script = `sheet.protect().setDescription('all').setUnprotectedRanges([sheet.getRange('A1'), sheet.getRange('C3:C4')]); sheet.protect();
      const all = sheet.getProtections(T.SHEET); return [all.length, all[0].getDescription(), all[0].getUnprotectedRanges().map((one) => one.getA1Notation()), String(all[0].getProtectionType())];`;

    expect(run(script)).toEqual([1, 'all', ['A1', 'C3:C4'], 'SHEET']);
  });

  it('of ranges may be many over the same cells', () => {
    expect(
      run(
        `sheet.getRange('A1').protect(); sheet.getRange('A1').protect(); return sheet.getProtections(T.RANGE).length;`,
      ),
    ).toBe(2);
  });

  it('has its editors, of whom the owner cannot be taken away', () => {
    const script = `const p = sheet.getRange('A1').protect(); const emails = () => p.getEditors().map((one) => one.getEmail()); const seen = [emails()];
      p.addEditor('a@x.uz').addEditors(['b@x.uz', 'a@x.uz']); seen.push(emails()); p.removeEditor('a@x.uz'); seen.push(emails()); p.removeEditors(p.getEditors()); seen.push(emails(), p.canEdit(), p.canDomainEdit()); return seen;`;

    expect(run(script)).toEqual([
      ['owner@example.com'],
      ['owner@example.com', 'a@x.uz', 'b@x.uz'],
      ['owner@example.com', 'b@x.uz'],
      ['owner@example.com'],
      true,
      false,
    ]);
  });

  it('moves with its rows, and dies with them or when it is removed', () => {
    const script = `const place = () => sheet.getProtections(T.RANGE).map((one) => one.getRange().getA1Notation()); sheet.getRange('A2:B3').protect(); sheet.getRange('D1').protect(); const seen = [];
      sheet.insertRowBefore(1); seen.push(place()); sheet.deleteRows(3, 2); seen.push(place()); sheet.getProtections(T.RANGE)[0].remove(); seen.push(place()); return seen;`;

    expect(run(script)).toEqual([['A3:B4', 'D2'], ['D2'], []]);
  });

  it('can be put over another range, or a name', () => {
    const script = `book.setNamedRange('Prices', sheet.getRange('C1:C9')); const p = sheet.getRange('A1').protect(); const seen = [];
      p.setRange(sheet.getRange('B2')); seen.push(p.getRange().getA1Notation()); p.setRangeName('Prices'); seen.push(p.getRange().getA1Notation(), p.getRangeName()); p.setNamedRange(book.getNamedRanges()[0]); seen.push(p.getRangeName()); return seen;`;

    expect(run(script)).toEqual(['B2', 'C1:C9', 'Prices', 'Prices']);
  });

  describe('keeps those out who are not on its list', () => {
    const REFUSAL = 'You are trying to edit a protected cell or object.';
    const MAIN = `const sheet = SpreadsheetApp.getActiveSheet();`;
    const hostWith = (protect: string) => {
      const code = `function protect() { ${MAIN} ${protect} } function write(a1) { ${MAIN} sheet.getRange(a1).setValue(1); return sheet.getRange(a1).canEdit(); } function look(a1) { ${MAIN} sheet.getRange(a1).setBackground('red'); }`;
      const host = createHost({ code, grid: create() });
      const outcome = host.run('protect');
      if (!outcome.ok) throw outcome.error;
      return (name: string, a1: string, as: string) => {
        const done = host.run(name, [a1], { as });
        return done.ok ? done.value : done.error.message;
      };
    };

    it('from values and looks, within the range only', () => {
      const call = hostWith(`sheet.getRange('A1:B2').protect().removeEditors(['seller@x.uz']);`);

      expect(call('write', 'A1:C1', 'seller@x.uz')).toContain(REFUSAL);
      expect(call('look', 'B2', 'seller@x.uz')).toContain(REFUSAL);
      expect(call('write', 'C1', 'seller@x.uz')).toBe(true);
      expect(call('write', 'A1', 'owner@example.com')).toBe(true);
    });

    it('unless it only warns, or nobody has changed its list', () => {
      expect(
        hostWith(`sheet.getRange('A1').protect().removeEditors([]).setWarningOnly(true);`)(
          'write',
          'A1',
          'seller@x.uz',
        ),
      ).toBe(true);
      expect(hostWith(`sheet.getRange('A1').protect();`)('write', 'A1', 'seller@x.uz')).toBe(true);
      expect(hostWith(`sheet.getRange('A1').protect().addEditor('seller@x.uz');`)('write', 'A1', 'seller@x.uz')).toBe(
        true,
      );
    });

    it('from a whole sheet except its open ranges', () => {
      const call = hostWith(`sheet.protect().setUnprotectedRanges([sheet.getRange('A1:A9')]).removeEditors([]);`);

      expect(call('write', 'B1', 'seller@x.uz')).toContain(REFUSAL);
      expect(call('write', 'A5', 'seller@x.uz')).toBe(true);
    });
  });
});

describe.each(GRIDS_AND_RUSSIAN)('a banding on $name', ({ create }) => {
  const run = (body: string) => runScript(body, create());

  it('has the colours of its theme', () => {
    const script = `const b = sheet.getRange('A1:C9').applyRowBanding(SpreadsheetApp.BandingTheme.TEAL); return [b.getHeaderRowColor(), b.getFirstRowColor(), b.getSecondRowColor(), b.getFooterRowColor(), b.getFirstColumnColor(), b.getRange().getA1Notation()];`;

    expect(run(script)).toEqual(['#26a69a', '#ffffff', '#ddf2f0', null, null, 'A1:C9']);
  });

  it('is light grey with a header when nothing is said', () => {
    const script = `const b = sheet.getRange('A1:C9').applyRowBanding(); const c = sheet.getRange('E1:F9').applyColumnBanding(SpreadsheetApp.BandingTheme.BLUE, false, true);
      return [b.getHeaderRowColor(), b.getSecondRowColor(), c.getHeaderColumnColor(), c.getFooterColumnColor(), c.getFirstRowColor()];`;

    expect(run(script)).toEqual(['#bdbdbd', '#f3f3f3', null, '#acc9fe', null]);
  });

  it('can be painted over, moved, copied and removed', () => {
    const script = `const b = sheet.getRange('A1:B9').applyRowBanding().setHeaderRowColor('#0f766e').setFooterRowColor(null).setSecondRowColor('yellow'); const seen = [[b.getHeaderRowColor(), b.getFooterRowColor(), b.getSecondRowColor()]];
      b.copyTo(sheet.getRange('D1:E5')); b.setRange(sheet.getRange('A2:B3')); seen.push(sheet.getBandings().map((one) => one.getRange().getA1Notation())); b.remove(); seen.push(sheet.getBandings().map((one) => one.getHeaderRowColor())); return seen;`;

    expect(run(script)).toEqual([['#0f766e', null, '#ffff00'], ['A2:B3', 'D1:E5'], ['#0f766e']]);
  });

  it('cannot lie over another', () => {
    expect(() => run(`sheet.getRange('A1:B9').applyRowBanding(); sheet.getRange('B9:C9').applyRowBanding();`)).toThrow(
      'a range that already has alternating background colors',
    );
  });

  it('is found from the ranges that it touches, and grows with its rows', () => {
    expect(
      run(
        `sheet.getRange('A1:B9').applyRowBanding(); sheet.insertRowBefore(5); return [sheet.getRange('B2').getBandings().length, sheet.getRange('C2').getBandings().length, book.getBandings()[0].getRange().getA1Notation()];`,
      ),
    ).toEqual([1, 0, 'A1:B10']);
  });
});

describe.each(GRIDS_AND_RUSSIAN)('a Table with typed columns on $name', ({ create }) => {
  const withTable = () => {
    const grid = create();
    grid.setExtras(0, { tables: [{ area: { row: 1, column: 1, rows: 10, columns: 3 } }] });
    return grid;
  };
  const SENTENCE = 'This operation is not allowed on cells in typed columns';

  it.each([
    `sheet.getRange('B2').setNumberFormat('0.00')`,
    `sheet.getRange('A1:D1').setNumberFormats([['@', '@', '@', '@']])`,
    `sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build())`,
    `sheet.getRange('B2').setDataValidations([[null]])`,
    `sheet.getRange('B2').clearDataValidations()`,
    `sheet.getRange('B2').insertCheckboxes()`,
  ])('refuses %s', (call) => {
    expect(() => runScript(call, withTable())).toThrow(SENTENCE);
  });

  it('takes values and colours, and leaves the cells beside it alone', () => {
    expect(
      runScript(
        `sheet.getRange('A1').setValue('x').setBackground('red'); sheet.getRange('D1').setNumberFormat('0.00'); return sheet.getRange('A1').getValue();`,
        withTable(),
      ),
    ).toBe('x');
  });

  it('moves with its rows', () => {
    expect(() =>
      runScript(
        `sheet.insertRowsBefore(1, 5); sheet.getRange('A1').setNumberFormat('@'); sheet.getRange('A15').setNumberFormat('@');`,
        withTable(),
      ),
    ).toThrow(SENTENCE);
    expect(
      runScript(
        `sheet.insertRowsBefore(1, 5); return sheet.getRange('A1').setNumberFormat('@').getNumberFormat();`,
        withTable(),
      ),
    ).toBe('@');
  });
});
