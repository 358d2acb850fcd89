// Picks the form about a debt that lies over the card or over who owes.

import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { unreachable } from '../../unreachable';
import type { Perform } from '../deeds/use-deeds';
import { ActForm } from './ActForm';
import type { Debt, MoneyForm } from './debt';
import { PaymentForm } from './PaymentForm';
import { PromiseForm } from './PromiseForm';
import { Reminder } from './Reminder';
import { ReturnForm } from './ReturnForm';
import { ScheduleForm } from './ScheduleForm';

export interface MoneyFormProps {
  readonly t: Translate;
  readonly debt: Debt;
  /** Who writes a reminder; '' where the settings do not say. */
  readonly firm: string;
  /** The firm's own currency, an ISO code. */
  readonly home: string;
  /** Those that the customer buys in; '' is the firm's own. */
  readonly currencies?: readonly string[];
  readonly server: Pick<Server, 'openAct'>;
  readonly today: () => string;
  readonly perform: Perform;
  readonly onBack: () => void;
}

/** Draws the form. */
export function MoneyForms({ form, ...props }: MoneyFormProps & { readonly form: MoneyForm }) {
  switch (form) {
    case 'payment':
      return <PaymentForm {...props} />;
    case 'refund':
      return <PaymentForm {...props} isRefund />;
    case 'schedule':
      return <ScheduleForm {...props} />;
    case 'act':
      return <ActForm {...props} />;
    case 'promise':
      return <PromiseForm {...props} />;
    case 'return':
      return <ReturnForm {...props} />;
    case 'remind':
      return <Reminder {...props} />;
    default:
      return unreachable(form);
  }
}
