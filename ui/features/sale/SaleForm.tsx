// The form of a sale, for which a shop has eight seconds: the amount and Enter; who, what and when only where they matter.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Chips } from '../../components/Chips';
import { TextField } from '../../components/Field';
import { FormView } from '../../components/FormView';
import { Notice } from '../../components/Notice';
import { PrimaryButton } from '../../components/PrimaryButton';
import { refusal } from '../../outcome';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { type Form, useForm } from '../../use-form';
import { DayField } from '../day/DayField';
import type { Perform } from '../deeds/use-deeds';
import { METHODS as PAID_NOW } from '../money/payment';
import type { Buyer } from './buyer';
import { DUES, FIELDS, lackOf, METHODS, openSale, type SaleValues, toSaleDeed } from './form';
import { SaleMore } from './SaleMore';
import { WhoBuys } from './WhoBuys';

export interface SaleFormProps {
  readonly t: Translate;
  readonly server: Pick<Server, 'findCustomer' | 'products'>;
  readonly today: () => string;
  readonly buyer: Buyer;
  readonly isShown: boolean;
  /** Grows whenever the keyboard is to enter. */
  readonly entered: number;
  /** What stands above the fields. */
  readonly children?: ComponentChildren;
  readonly perform: Perform;
  readonly onSaved: () => void;
  /** Something was typed: what was said of the last sale makes room. */
  readonly onEdit: () => void;
  readonly onOpen: (customerId: string) => void;
}

export type SalePartProps = SaleFormProps & { readonly form: Form<SaleValues> };

/** Draws the form; it is drawn anew for the next sale. */
export function SaleForm(props: SaleFormProps) {
  const { t, today, buyer, isShown, entered, children, perform, onSaved, onEdit } = props;
  const form = useForm<SaleValues>('sale', {
    open: openSale(buyer),
    fields: FIELDS,
    onDone: onSaved,
    send: (values) => {
      const lack = lackOf(values);
      if (lack !== null) return refusal(lack, t(`err.sale.${lack}`));
      return perform(toSaleDeed(values, today()), { failure: false });
    },
  });
  useLayoutEffect(() => {
    if (isShown && entered > 0) document.getElementById('sale-amount')?.focus();
  }, [entered]);
  const part = { ...props, form };
  const foot = (
    <>
      <div role="alert">{form.failure !== null && <Notice tone="bad">{form.failure}</Notice>}</div>
      <PrimaryButton label={t('btn.logSale')} busyLabel={t('btn.saving')} busy={form.sending} />
    </>
  );
  return (
    <FormView title={t('btn.logSale')} foot={foot} onSubmit={form.submit} onEdit={onEdit} hidden={!isShown}>
      {children}
      <fieldset class="fields" disabled={form.sending}>
        <TextField
          {...form.field('amount')}
          label={t('field.amount')}
          placeholder={t('hint.amount')}
          inputMode="decimal"
        />
        <Chips
          id="sale-method"
          label={t('field.method')}
          issue={form.issues.method}
          chips={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
          value={form.values.method}
          onChange={(method) => form.edit({ method })}
        />
        <WhoBuys {...part} />
        {form.values.method === 'credit' && <OnCredit {...part} />}
        <SaleMore {...part} />
      </fieldset>
    </FormView>
  );
}

function OnCredit({ t, today, form }: SalePartProps) {
  const { due, dueDate, paidNow, paidNowMethod } = form.values;
  return (
    <>
      <DayField
        t={t}
        id="sale-due"
        label={t('field.payBy')}
        chosen={{ next: due, date: dueDate }}
        today={today()}
        issue={form.issues.due}
        choices={DUES}
        onChange={({ next = due, date = dueDate }) => form.edit({ due: next, dueDate: date })}
      />
      <TextField {...form.field('paidNow')} label={t('field.paidNow')} inputMode="decimal" />
      {paidNow.trim() !== '' && (
        <Chips
          id="sale-paidNowMethod"
          label={t('field.paidNowMethod')}
          issue={form.issues.paidNowMethod}
          chips={PAID_NOW.map((value) => ({ value, label: t(`method.${value}`) }))}
          value={paidNowMethod}
          onChange={(method) => form.edit({ paidNowMethod: method })}
        />
      )}
    </>
  );
}
