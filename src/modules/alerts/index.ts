// Alerts: what somebody must hear at once, rather than in the morning.

import type { Module } from '../../kernel/module';
import { alertTexts } from './texts';

export type { AlertWriting } from './alert-letters';
export { type Clock, isRipe, type LeadPlan, planLead, type Tell } from './lead-clock';
export { LOST_ROWS, queueLostRows } from './lost-rows';
export { type Alerting, areAlertsDue, mayTellAtOnce, messagesTo, owners, queueAlerts } from './queue-alerts';

export const alerts: Module = { name: 'alerts', tables: [], measures: [], texts: alertTexts };
