// How much one message can hold. Source: https://developers.google.com/apps-script/guides/services/quotas

import type { AccountType } from '../../accounts';

export const MAX_RECIPIENTS = 50;
export const MAX_BODY_BYTES: Readonly<Record<AccountType, number>> = { consumer: 200 * 1024, workspace: 400 * 1024 };
export const MAX_ATTACHMENTS = 250;
export const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024;
