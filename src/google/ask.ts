// Asks the person at the screen, and tells what cannot be missed.

/** Returns whether the person said yes. The script stands still meanwhile and loses its lock: ask before you take it. */
export function ask(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Shows a message until the person closes it. */
export function tell(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}
