// The texts of the view of rows behind a number that the page has before its first answer.

export const ROWS_KEYS = ['rows.show', 'tab.rows'] as const;
