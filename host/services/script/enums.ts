// The enumerations of ScriptApp.

import { enumeration } from '../../runtime/enumeration';

type Script = typeof GoogleAppsScript.Script;
type Base = typeof GoogleAppsScript.Base;

const FILE = 'host/services/script/enums.ts';

export const AuthModes = enumeration<Script['AuthMode']>('AuthMode', FILE, [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

export const AuthorizationStatus = enumeration<Script['AuthorizationStatus']>('AuthorizationStatus', FILE, [
  'REQUIRED',
  'NOT_REQUIRED',
]);

export const EventTypes = enumeration<Script['EventType']>('EventType', FILE, [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);

export const TriggerSources = enumeration<Script['TriggerSource']>('TriggerSource', FILE, [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

export const WEEK_DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

export const WeekDays = enumeration<Base['Weekday']>('WeekDay', FILE, WEEK_DAYS);
