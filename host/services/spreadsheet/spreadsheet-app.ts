// SpreadsheetApp: the way to the workbook, to new rules, and to the screen.

import { expose, type MemberCost } from '../../runtime/emulated';
import { exposeUi } from '../ui/ui';
import { activeSheetId, type Book, type GoogleSheet, type GoogleSpreadsheet } from './book';
import { exposeColorBuilder } from './color-object';
import { exposeDraft } from './conditional-format-rule';
import { exposeConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { exposeDataValidation } from './data-validation';
import { exposeDataValidationBuilder } from './data-validation-builder';
import {
  BandingTheme,
  BooleanCriteria,
  BorderStyle,
  ColorType,
  CopyPasteType,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  Dimension,
  Direction,
  GroupControlTogglePosition,
  InterpolationType,
  ProtectionType,
  RelativeDate,
  SheetType,
  WrapStrategy,
} from './enums';
import { exposeFilterCriteriaBuilder } from './filter-criteria';
import { exposeRichTextValueBuilder } from './rich-text-value';
import { SelectionRoom, selectingMembers } from './selection';
import { sheetIdOf } from './sheet-facts';
import { exposeTextStyleBuilder } from './text-style';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export const spreadsheetAppMembers = {
  BandingTheme: 'value',
  BooleanCriteria: 'value',
  BorderStyle: 'value',
  ColorType: 'value',
  CopyPasteType: 'value',
  DataValidationCriteria: 'value',
  DeveloperMetadataLocationType: 'value',
  DeveloperMetadataVisibility: 'value',
  Dimension: 'value',
  Direction: 'value',
  GroupControlTogglePosition: 'value',
  InterpolationType: 'value',
  ProtectionType: 'value',
  RelativeDate: 'value',
  SheetType: 'value',
  WrapStrategy: 'value',
  flush: 'commit',
  getActive: 'open',
  getActiveSheet: 'open',
  getActiveSpreadsheet: 'open',
  getUi: 'handle',
  newColor: 'free',
  newConditionalFormatRule: 'free',
  newDataValidation: 'free',
  newFilterCriteria: 'free',
  newRichTextValue: 'free',
  newTextStyle: 'free',
  openById: 'open',
  openByUrl: 'open',
  setActiveSheet: 'handle',
} satisfies Record<string, MemberCost>;

// @types/google-apps-script forgets SpreadsheetApp.BorderStyle, which Google documents.
type Typed = Exclude<keyof typeof spreadsheetAppMembers, 'BorderStyle'>;

class SpreadsheetAppRoom implements Pick<GoogleApp, Typed> {
  readonly BandingTheme = BandingTheme;
  readonly BooleanCriteria = BooleanCriteria;
  readonly BorderStyle = BorderStyle;
  readonly ColorType = ColorType;
  readonly CopyPasteType = CopyPasteType;
  readonly DataValidationCriteria = DataValidationCriteria;
  readonly DeveloperMetadataLocationType = DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = DeveloperMetadataVisibility;
  readonly Dimension = Dimension;
  readonly Direction = Direction;
  readonly GroupControlTogglePosition = GroupControlTogglePosition;
  readonly InterpolationType = InterpolationType;
  readonly ProtectionType = ProtectionType;
  readonly RelativeDate = RelativeDate;
  readonly SheetType = SheetType;
  readonly WrapStrategy = WrapStrategy;

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

  newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return exposeColorBuilder(this.book);
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return exposeConditionalFormatRuleBuilder(this.book, exposeDraft);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return exposeDataValidationBuilder(this.book, exposeDataValidation);
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return exposeFilterCriteriaBuilder(this.book);
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return exposeRichTextValueBuilder(this.book);
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return exposeTextStyleBuilder(this.book);
  }

  /** There is one workbook only. */
  openById(id: string): GoogleSpreadsheet {
    if (id === this.book.execution.world.spreadsheetId) return this.book.spreadsheet();
    throw new Error(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
  }

  openByUrl(url: string): GoogleSpreadsheet {
    const [, id] = /\/d\/([^/]+)/.exec(url) ?? [];
    if (!id) throw new Error(`Invalid argument: ${url}`);
    return this.openById(id);
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    this.book.execution.world.activeSheetId = sheetIdOf(sheet, 'SpreadsheetApp.setActiveSheet');
    return sheet;
  }
}

export function exposeSpreadsheetApp(book: Book): GoogleApp {
  return expose<GoogleApp>(book.execution, {
    name: 'SpreadsheetApp',
    file: 'host/services/spreadsheet/spreadsheet-app.ts',
    rooms: [
      { members: spreadsheetAppMembers, target: new SpreadsheetAppRoom(book) },
      { members: selectingMembers, target: new SelectionRoom(book) },
    ],
    exceptions: { getUi: 'NONE' },
  });
}
