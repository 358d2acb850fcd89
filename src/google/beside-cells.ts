// Reviews what people wrote beside the cells of a spreadsheet, as far as Google lets a script see it.

import type { BesideCells, Reviewed, Reviewer } from '../kernel/beside-cells';
import { twice } from './sheet-workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Something that says texts. */
interface Item {
  readonly range: () => Range;
  readonly texts: readonly string[];
  /** Has it say what is left of them. */
  readonly change: (left: readonly string[]) => unknown;
}

/** Returns what stands beside the cells of a spreadsheet. */
export function createBesideCells(spreadsheet: Spreadsheet): BesideCells {
  return {
    review: (reviewer) => {
      const sheets = spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
      // Each is changed before the next is read.
      const sources = [sheetNames, filters, rules, looks, charts];
      const onSheets = sources.flatMap((itemsOf) => {
        return sheets.map((sheet) => reviewed(itemsOf(sheet, reviewer.text), reviewer));
      });
      return joined([...onSheets, reviewed(protections(spreadsheet), reviewer)]);
    },
    renameRanges: (reviewer) => {
      const names = spreadsheet.getNamedRanges().map((named): Item => {
        const range = () => named.getRange();
        return { range, texts: [named.getName()], change: ([name = '']) => named.setName(name) };
      });
      const free = untaken(names.map(({ texts: [name = ''] }) => name));
      const text = (name: string) => (reviewer.isInWord(name) ? free('erased') : name);
      return reviewed(names, { ...reviewer, text });
    },
  };
}

function reviewed(items: readonly Item[], { text, isDoubtful }: Reviewer): Reviewed {
  return joined(
    items.map(({ range, texts, change }) => {
      const left = texts.map(text);
      const isGoing = left.some((each, index) => each !== texts[index]);
      const isDone = isGoing && isCarriedOut(() => change(left));
      if (isGoing === isDone && !left.some(isDoubtful)) return { changed: Number(isDone), doubtful: [] };
      const at = range();
      const spot = { tab: at.getSheet().getName(), row: at.getRow(), column: at.getColumn() };
      return { changed: Number(isDone), doubtful: [{ ...spot, isBeside: true }] };
    }),
  );
}

function joined(found: readonly Reviewed[]): Reviewed {
  const changed = found.reduce((sum, each) => sum + each.changed, 0);
  return { changed, doubtful: found.flatMap(({ doubtful }) => doubtful) };
}

/** At once: a buffered refusal, as in typed columns or under somebody else's protection, would come with the next call. */
function isCarriedOut(change: () => unknown): boolean {
  try {
    change();
    SpreadsheetApp.flush();
    return true;
  } catch (reason) {
    console.warn(`Left beside the cells: ${String(reason)}`);
    return false;
  }
}

/** Returns what gives out names that nobody bears. */
function untaken(names: readonly string[]): (name: string) => string {
  const taken = new Set(names);
  return (name) => {
    let free = name;
    for (let next = 2; taken.has(free); next += 1) free = `${name}_${next}`;
    taken.add(free);
    return free;
  };
}

function sheetNames(sheet: Sheet): readonly Item[] {
  const rename = ([left = '']: readonly string[]) => {
    const names = sheet.getParent().getSheets();
    // Excel knows no brackets there.
    sheet.setName(untaken(names.map((each) => each.getName()))(left.replace(/[[\]]/g, '')));
  };
  return [{ range: () => sheet.getRange(1, 1), texts: [sheet.getName()], change: rename }];
}

function protections(spreadsheet: Spreadsheet): readonly Item[] {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  return [...spreadsheet.getProtections(RANGE), ...spreadsheet.getProtections(SHEET)].map((each) => ({
    range: () => each.getRange(),
    texts: [each.getDescription()],
    change: ([left = '']) => each.setDescription(left),
  }));
}

function filters(sheet: Sheet): readonly Item[] {
  const filter = sheet.getFilter();
  if (!filter) return [];
  const range = filter.getRange();
  return Array.from({ length: range.getNumColumns() }, (_, index): Item => {
    const column = range.getColumn() + index;
    const criteria = filter.getColumnFilterCriteria(column);
    return {
      range: () => sheet.getRange(range.getRow(), column),
      texts: criteria ? textsIn([criteria.getCriteriaValues(), criteria.getHiddenValues()]) : [],
      change: () => filter.removeColumnFilterCriteria(column),
    };
  });
}

function looks(sheet: Sheet): readonly Item[] {
  let all = sheet.getConditionalFormatRules();
  return all.map((look) => ({
    range: () => look.getRanges()[0] ?? sheet.getRange(1, 1),
    texts: textsIn(look.getBooleanCondition()?.getCriteriaValues()),
    change: () => {
      all = all.filter((each) => each !== look);
      sheet.setConditionalFormatRules(all);
    },
  }));
}

/** One item for cells below one another that have a rule saying the same. */
function rules(sheet: Sheet, text: Reviewer['text']): readonly Item[] {
  const lines = twice(() => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getDataValidations());
  const items: Item[] = [];
  (lines[0] ?? []).forEach((_, at) => {
    const keys = lines.map((line) => (line[at] ? JSON.stringify(saidBy(line[at])) : ''));
    keys.forEach((key, row) => {
      const rule = lines[row]?.[at];
      if (!rule || keys[row - 1] === key) return;
      const end = keys.findIndex((each, index) => index > row && each !== key);
      const range = () => sheet.getRange(row + 1, at + 1, (end < 0 ? keys.length : end) - row, 1);
      items.push({ range, texts: saidBy(rule), change: () => range().setDataValidation(redacted(rule, text)) });
    });
  });
  return items;
}

function saidBy(rule: Rule): readonly string[] {
  return textsIn([rule.getHelpText(), rule.getCriteriaValues()]);
}

/** The cells that hold what goes are to be taken as they are left. */
function redacted(rule: Rule, text: Reviewer['text']): Rule {
  const left = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(left);
    return typeof value === 'string' ? text(value) : value;
  };
  const builder = rule.copy().withCriteria(rule.getCriteriaType(), rule.getCriteriaValues().map(left));
  return builder
    .setAllowInvalid(rule.getAllowInvalid())
    .setHelpText(text(rule.getHelpText() ?? ''))
    .build();
}

/** Where people write into a chart (https://developers.google.com/apps-script/chart-configuration-options). */
const TITLES = ['title', 'subtitle', 'hAxis.title', 'vAxis.title', 'vAxes.0.title', 'vAxes.1.title'];

function charts(sheet: Sheet): readonly Item[] {
  return sheet.getCharts().map((chart) => {
    const options = chart.getOptions();
    const names = TITLES.filter((name) => options.get(name));
    const info = chart.getContainerInfo();
    return {
      range: () => sheet.getRange(info.getAnchorRow(), info.getAnchorColumn()),
      texts: names.map((name) => String(options.get(name))),
      change: (left) => {
        const builder = chart.modify();
        names.forEach((name, index) => {
          builder.setOption(name, left[index]);
        });
        sheet.updateChart(builder.build());
      },
    };
  });
}

/** Returns what of the values of a condition people may have written: texts, numbers such as phones, and lists of both. */
function textsIn(values: readonly unknown[] | null | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => {
    if (Array.isArray(value)) return textsIn(value);
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
  });
}
