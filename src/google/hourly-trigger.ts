// The hourly trigger of the acting person: they run as whoever made them, and nobody sees those of others.

type Trigger = GoogleAppsScript.Script.Trigger;

/** Makes a trigger that calls the function once an hour, and returns its id. One blocking call; throws what Google refuses. */
export function installHourly(handler: string): string {
  return ScriptApp.newTrigger(handler).timeBased().everyHours(1).create().getUniqueId();
}

/** Removes those of the acting person that call the function, but for the one of that id. */
export function removeHourly(handler: string, except = ''): void {
  for (const trigger of ownOnes(handler)) if (trigger.getUniqueId() !== except) ScriptApp.deleteTrigger(trigger);
}

/** Tells whether the acting person has the trigger of that id. One blocking call; throws what Google refuses. */
export function hasHourly(handler: string, id: string): boolean {
  return ownOnes(handler).some((trigger) => trigger.getUniqueId() === id);
}

function ownOnes(handler: string): Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}
