// Days and times of a workbook, which are numbers there: which ones are, and how they read.

/** Formats that every workbook knows: ECMA-376 part 1, 18.8.30. */
const BUILT_IN = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47];
/** The same, of the Far East. */
const isEastern = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Says whether numbers of a format are days or times; `code` is the format where the workbook has it as its own. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.includes(id) || isEastern(id);
  const [first = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';');
  return /[dmyhs]/i.test(first.replace(/general/i, ''));
}

const SECONDS_A_DAY = 86_400;
/** Excel believes that 1900 was a leap year, so its days count from here once that February is over. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const SINCE_1904 = 1462;
const LEAP_DAY_OF_1900 = 60;
/** The 31st of December 9999. */
const LAST_DAY = 2_958_465;

/** Returns 'YYYY-MM-DD', with ' HH:MM' or ' HH:MM:SS' where there is a time, and a time alone for one without a day; null for no date. */
export function toDateText(serial: number, { is1904 }: { readonly is1904: boolean }): string | null {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY) + (is1904 ? SINCE_1904 : 0);
  if (serial < 0 || days > LAST_DAY) return null;
  const time = timeOf(seconds % SECONDS_A_DAY);
  if (serial < 1) return time || '00:00';
  const real = days < LEAP_DAY_OF_1900 ? days + 1 : days;
  const day = new Date(FIRST_DAY + real * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
  return time === '' ? day : `${day} ${time}`;
}

/** Returns a day as ISO writes it, '2026-01-05T00:00:00', in the same form. */
export function fromIso(text: string): string {
  const [day = '', time = ''] = text.replace(/Z$/, '').split('T');
  const [hours = '00', minutes = '00', seconds = '00'] = time.split(/[:.]/);
  const inSeconds = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return [day, timeOf(inSeconds)].filter((part) => part !== '').join(' ');
}

function timeOf(seconds: number): string {
  if (seconds === 0) return '';
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = seconds % 60 === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part) => String(part).padStart(2, '0')).join(':');
}
