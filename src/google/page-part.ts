// Reads a part of a page, which the build has put into a file of its own.

/** Returns its HTML. No blocking call. */
export function readPart(name: string): string {
  return HtmlService.createHtmlOutputFromFile(`${name}.part`).getContent();
}
