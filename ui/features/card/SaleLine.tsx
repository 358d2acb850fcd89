// A sale on the card: what it came to and what is left of it, whether it was delivered, and how the customer found it.

import type { CardSale } from '../../../src/modules/card/view';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Rating } from '../../components/Rating';
import { Row } from '../../components/Row';
import { focusSoon } from '../../focus-soon';
import { toMoney } from '../../money';
import { useOnlyLooks } from '../../viewing';
import { toShortDay, toWhen } from '../../when';
import type { MoneyForm } from '../money/debt';
import type { CardPartProps } from './Card';

type SaleLineProps = CardPartProps & { readonly sale: CardSale };

/** Draws the line with what can be done about the sale. */
export function SaleLine(props: SaleLineProps) {
  const { t, sale, today, actions } = props;
  const onlyLooks = useOnlyLooks();
  const { id: saleId, date, product, amount, currency, left } = sale;
  const link = (form: MoneyForm, label: string) => (
    <Button class="link" id={`${form}-${saleId}`} onClick={() => actions.openForm({ kind: 'money', form, saleId })}>
      {label}
    </Button>
  );
  return (
    <li>
      <div class="row">
        <Row
          title={toMoney(t, amount, currency)}
          aside={toShortDay(date, today())}
          detail={product}
          detailAside={left > 0 ? t('card.left', { amount: toMoney(t, left, currency) }) : ''}
        />
        <Delivery {...props} />
        {!onlyLooks && (
          <span class="row-actions">
            {left > 0 && link('payment', t('btn.payment'))} {left > 0 && link('schedule', t('btn.schedule'))}{' '}
            {link('return', t('btn.return'))}
          </span>
        )}
      </div>
    </li>
  );
}

/** What was promised and not delivered yet has one button; what was delivered is asked about. */
function Delivery(props: SaleLineProps) {
  const { t, sale, today, actions } = props;
  const onlyLooks = useOnlyLooks();
  const { id: saleId, deliverBy, deliveredAt, rating } = sale;
  if (deliveredAt === '' && deliverBy === '') return null;
  if (deliveredAt === '') {
    const when = toWhen(t, deliverBy, today());
    const deliver = async () => {
      await actions.perform({ kind: 'deliverSale', saleId, date: today() });
      // The button is gone: the keyboard goes on where it stood.
      focusSoon(rateId(saleId));
    };
    return (
      <span class="row-line row-meta">
        <span>
          {t('card.deliver')} {when && <Badge {...when} />}
        </span>
        {!onlyLooks && (
          <Button class="pill" onClick={() => void deliver()}>
            {t('btn.delivered')}
          </Button>
        )}
      </span>
    );
  }
  return (
    <div class="row-line row-meta">
      <span>{t('card.delivered', { date: toShortDay(deliveredAt, today()) })}</span>
      {rating !== null && <span>{t('card.rated', { rating: String(rating) })}</span>}
      {rating === null && !onlyLooks && <RatingOfSale {...props} />}
    </div>
  );
}

function rateId(saleId: string): string {
  return `rate-${saleId}`;
}

function returnId(saleId: string): string {
  return `return-${saleId}`;
}

function RatingOfSale({ t, sale, actions }: SaleLineProps) {
  const rate = async (rating: number) => {
    await actions.perform({ kind: 'rateSale', saleId: sale.id, rating });
    focusSoon(returnId(sale.id));
  };
  return <Rating t={t} id={rateId(sale.id)} onRate={(rating) => void rate(rating)} />;
}
