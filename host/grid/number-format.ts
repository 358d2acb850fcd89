// What a number format pattern says about its cell.

/** isDateFormat('dd.MM.yyyy') //=> true; a date, a time or a duration. */
export function isDateFormat(format: string): boolean {
  if (format === '' || format === '@' || /^general$/i.test(format)) return false;
  const bare = format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]|\[[a-z]*[0-9]*\]/gi, (part) =>
    /^\[[hms]+\]$/i.test(part) ? 'h' : '',
  );
  return /[ymdhs]/i.test(bare);
}
