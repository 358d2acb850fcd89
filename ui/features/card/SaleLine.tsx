// A sale on the card: what it came to and what is left of it, whether it was delivered, and how the customer found it.

import type { CardSale } from '../../../src/modules/card/view';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Row } from '../../components/Row';
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
    <Button class="link" onClick={() => actions.openForm({ kind: 'money', form, saleId })}>
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
    const deliver = () => void actions.perform({ kind: 'deliverSale', saleId, date: today() });
    return (
      <span class="row-line row-meta">
        <span>
          {t('card.deliver')} {when && <Badge {...when} />}
        </span>
        {!onlyLooks && (
          <Button class="pill" onClick={deliver}>
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
      {rating === null && !onlyLooks && <Rating {...props} />}
    </div>
  );
}

const RATINGS = [1, 2, 3, 4, 5] as const;

function Rating({ t, sale, actions }: SaleLineProps) {
  const rate = (rating: number) => void actions.perform({ kind: 'rateSale', saleId: sale.id, rating });
  return (
    <fieldset class="rating" aria-label={t('card.rating')}>
      {RATINGS.map((rating) => (
        <Button
          key={rating}
          class="pill"
          title={t('card.rated', { rating: String(rating) })}
          onClick={() => rate(rating)}
        >
          {rating}
        </Button>
      ))}
    </fieldset>
  );
}
