// The properties service: the document's, the script's and each user's store.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { exposeProperties } from './properties';

type GoogleService = GoogleAppsScript.Properties.PropertiesService;
type GoogleProperties = GoogleAppsScript.Properties.Properties;

export const propertiesServiceMembers = {
  getDocumentProperties: 'handle',
  getScriptProperties: 'handle',
  getUserProperties: 'handle',
} satisfies Record<string, MemberCost>;

class PropertiesServiceRoom implements Pick<GoogleService, keyof typeof propertiesServiceMembers> {
  constructor(private readonly execution: Execution) {}

  getDocumentProperties(): GoogleProperties {
    return exposeProperties(this.execution, this.execution.world.properties.document);
  }

  getScriptProperties(): GoogleProperties {
    return exposeProperties(this.execution, this.execution.world.properties.script);
  }

  getUserProperties(): GoogleProperties {
    const { properties } = this.execution.world;
    return exposeProperties(this.execution, properties.user(this.execution.start.email));
  }
}

export function propertiesGlobals(execution: Execution): Record<string, object> {
  const PropertiesService = expose<GoogleService>(execution, {
    name: 'PropertiesService',
    file: 'host/services/properties/index.ts',
    rooms: [{ members: propertiesServiceMembers, target: new PropertiesServiceRoom(execution) }],
  });
  return { PropertiesService };
}
