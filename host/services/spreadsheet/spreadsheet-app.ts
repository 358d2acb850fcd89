// SpreadsheetApp: the way to the workbook, to new rules, and to the screen.

import { expose, type MemberCost } from '../../runtime/emulated';
import { exposeUi } from '../ui/ui';
import { activeSheetId, type Book, type GoogleSheet, type GoogleSpreadsheet } from './book';
import { exposeDraft } from './conditional-format-rule';
import { exposeConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { exposeDataValidation } from './data-validation';
import { exposeDataValidationBuilder } from './data-validation-builder';
import { BooleanCriteria, BorderStyle, DataValidationCriteria, WrapStrategy } from './enums';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export const spreadsheetAppMembers = {
  BooleanCriteria: 'value',
  BorderStyle: 'value',
  DataValidationCriteria: 'value',
  WrapStrategy: 'value',
  flush: 'commit',
  getActive: 'open',
  getActiveSheet: 'open',
  getActiveSpreadsheet: 'open',
  getUi: 'handle',
  newConditionalFormatRule: 'free',
  newDataValidation: 'free',
} satisfies Record<string, MemberCost>;

// @types/google-apps-script forgets SpreadsheetApp.BorderStyle, which Google documents.
type Typed = Exclude<keyof typeof spreadsheetAppMembers, 'BorderStyle'>;

class SpreadsheetAppRoom implements Pick<GoogleApp, Typed> {
  readonly BooleanCriteria = BooleanCriteria;
  readonly DataValidationCriteria = DataValidationCriteria;
  readonly WrapStrategy = WrapStrategy;
  readonly BorderStyle = BorderStyle;

  constructor(private readonly book: Book) {}

  /** Writes are seen at once, so there is nothing left to do; the execution counts the commit. */
  flush(): void {}

  getActive(): GoogleSpreadsheet {
    return this.book.spreadsheet();
  }

  getActiveSheet(): GoogleSheet {
    return this.book.sheet(activeSheetId(this.book));
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    return this.book.spreadsheet();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return exposeUi(this.book.execution);
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return exposeConditionalFormatRuleBuilder(this.book, exposeDraft);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return exposeDataValidationBuilder(this.book, exposeDataValidation);
  }
}

export function exposeSpreadsheetApp(book: Book): GoogleApp {
  return expose<GoogleApp>(book.execution, {
    name: 'SpreadsheetApp',
    file: 'host/services/spreadsheet/spreadsheet-app.ts',
    rooms: [{ members: spreadsheetAppMembers, target: new SpreadsheetAppRoom(book) }],
    exceptions: { getUi: 'NONE' },
  });
}
