// The one list of what cannot go on: each code is a text key `error.CODE`, and report-error turns it into a sentence.

/** Codes that people meet; `params` fill the sentence. */
export type UserErrorCode =
  /** Another execution held the lock for as long as we may wait. */
  | 'BUSY'
  /** A sheet of ours is gone: {table}. */
  | 'TABLE_MISSING'
  /** A column of ours is gone or its heading is unknown: {table}, {field}. */
  | 'COLUMN_MISSING'
  /** Two columns carry the same heading: {table}, {field}. */
  | 'COLUMN_TWICE'
  /** The record is not on its sheet: {table}, {record}. */
  | 'RECORD_GONE'
  /** The workbook was made, or is being changed, by a newer Daftar: {workbook}, {script} are the versions of the tables. */
  | 'WORKBOOK_NEWER'
  /** Somebody changed the field since the acting person saw it: {table}, {field}, {record}. */
  | 'CONFLICT'
  /** A rule or a protection on a sheet of ours keeps a write out, and nothing was written: {table}, {reason} is Google's sentence. */
  | 'WRITE_REFUSED'
  /** What a page or program sent is not what the command takes: {problem}. */
  | 'INPUT_INVALID';

/** Codes that only a mistake of ours can cause; people see one general sentence, the log sees the code. */
export type SystemErrorCode =
  /** No workbook is open where there must be one. */
  | 'NO_WORKBOOK'
  /** A command wrote a field that it had not opened: {table}, {field}. */
  | 'FIELD_NOT_OPENED';

export type ErrorCode = UserErrorCode | SystemErrorCode;

/** An end of the road with a code, the facts of the case, and what caused it. */
export class CrmError extends Error {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, params: Readonly<Record<string, string>> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'CrmError';
    this.code = code;
    this.params = params;
    if (cause !== undefined) (this as { cause?: unknown }).cause = cause; // lib ES2020 has no ErrorOptions.
  }
}
