// One debtor: who, how much and how late; opened, what is owed for which sale, and what can be done.

import type { Debtor, SaleLeft } from '../../../src/modules/debts/view';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Row } from '../../components/Row';
import { toMoney } from '../../money';
import type { Translate } from '../../texts';
import { useOnlyLooks } from '../../viewing';
import { toShortDay } from '../../when';
import type { MoneyForm } from '../money/debt';
import type { DebtsProps } from './Debts';

export interface DebtorRowProps extends DebtsProps {
  readonly debtor: Debtor;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onForm: (form: MoneyForm, debtor: Debtor) => void;
}

/** Draws the row; its first line opens and closes the rest. */
export function DebtorRow(props: DebtorRowProps) {
  const { t, debtor, isOpen, onToggle, today } = props;
  const { name, late, balance, currency } = debtor;
  return (
    <li class={isOpen ? 'open' : ''}>
      <Button class="row" aria-expanded={isOpen} onClick={onToggle}>
        <Row
          title={name === '' ? t('debts.customer') : name}
          aside={late > 0 && <Badge tone="late" label={t('when.days', { count: String(late) })} />}
          detail={toMoney(t, balance, currency)}
          detailAside={toPromise(t, debtor, today())}
        />
      </Button>
      {isOpen && <Opened {...props} />}
    </li>
  );
}

function Opened({ t, debtor, today, onForm, onOpen }: DebtorRowProps) {
  const onlyLooks = useOnlyLooks();
  const { sales, currency, customerId } = debtor;
  const pill = (form: MoneyForm, label: string) => (
    <Button class="pill" onClick={() => onForm(form, debtor)}>
      {label}
    </Button>
  );
  return (
    <>
      <ul class="owed">
        {sales.map((sale) => (
          <li key={sale.saleId} class="row-line row-meta">
            <span>{toSale(t, sale, today())}</span>
            <span>{toMoney(t, sale.left, currency)}</span>
          </li>
        ))}
      </ul>
      {customerId !== '' && (
        <div class="pills">
          {!onlyLooks && pill('payment', t('btn.payment'))}
          {!onlyLooks && pill('promise', t('task.promise'))}
          {pill('remind', t('btn.remind'))}
          <Button class="pill" onClick={() => onOpen(customerId)}>
            {t('btn.openCard')}
          </Button>
        </div>
      )}
    </>
  );
}

function toSale(t: Translate, { date, product, due }: SaleLeft, today: string): string {
  const until = due === '' ? '' : t('debts.until', { date: toShortDay(due, today) });
  return [toShortDay(date, today), product, until].filter((part) => part !== '').join(' · ');
}

function toPromise(t: Translate, { promised, promiseBroken }: Debtor, today: string): string {
  if (promised === '') return '';
  return t(promiseBroken ? 'debts.broken' : 'debts.promised', { date: toShortDay(promised, today) });
}
