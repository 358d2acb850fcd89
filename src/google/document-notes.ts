// Texts kept by key in the document's properties, which version history leaves alone and a copy of the workbook comes without.

type Notes = Readonly<Record<string, string>>;

/** Returns all of them, those of others too. One blocking call. */
export function readNotes(): Notes {
  return store().getProperties();
}

/** Writes these and leaves the others alone. One blocking call. */
export function writeNotes(notes: Notes): void {
  store().setProperties({ ...notes });
}

/** A web app alone has no document, and nothing of what is noted here is its business. */
function store(): GoogleAppsScript.Properties.Properties {
  const properties = PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
  if (!properties) throw new Error('There is no document whose properties could be read.');
  return properties;
}
