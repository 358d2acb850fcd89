// What a spreadsheet can hold.

export const MAX_CELL_CHARACTERS = 50_000; // https://support.google.com/drive/answer/37603
export const MAX_COLUMNS = 18_278; // https://support.google.com/drive/answer/37603
export const MAX_CELLS = 10_000_000; // https://support.google.com/drive/answer/37603
export const MAX_METADATA_CHARACTERS = 30_000; // keys and values of a sheet: https://developers.google.com/workspace/sheets/api/guides/metadata
export const MAX_GROUP_DEPTH = 8; // https://developers.google.com/apps-script/reference/spreadsheet/range#shiftRowGroupDepth(Integer)
