// Picks the form about a debt that lies over the card or over who owes.

import type { Translate } from '../../texts';
import { unreachable } from '../../unreachable';
import type { Perform } from '../deeds/use-deeds';
import type { Debt, MoneyForm } from './debt';
import { PaymentForm } from './PaymentForm';
import { PromiseForm } from './PromiseForm';
import { Reminder } from './Reminder';
import { ReturnForm } from './ReturnForm';

export interface MoneyFormProps {
  readonly t: Translate;
  readonly debt: Debt;
  /** Who writes a reminder; '' where the settings do not say. */
  readonly firm: string;
  readonly today: () => string;
  readonly perform: Perform;
  readonly onBack: () => void;
}

/** Draws the form. */
export function MoneyForms({ form, ...props }: MoneyFormProps & { readonly form: MoneyForm }) {
  switch (form) {
    case 'payment':
      return <PaymentForm {...props} />;
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
