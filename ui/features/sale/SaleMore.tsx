// What is rarely said of a sale, folded away: what was sold, how many, for how much less, and when.

import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../../components/Field';
import { Fold } from '../../components/Fold';
import { FOLDED, type ProductChoice, withPrice } from './form';
import type { SalePartProps } from './SaleForm';

/** Draws the fold; it stays open while one of its fields has a sentence. */
export function SaleMore(props: SalePartProps) {
  const { t, form } = props;
  const hasIssue = FOLDED.some((field) => field in form.issues);
  return (
    <Fold label={t('btn.more')} hasIssue={hasIssue}>
      {(isOpen) => (
        <>
          <What {...props} isOpen={isOpen} />
          <TextField {...form.field('discount')} label={t('field.discount')} inputMode="decimal" />
          {form.values.discount.trim() !== '' && (
            <TextField {...form.field('discountReason')} label={t('field.discountReason')} />
          )}
          <TextField {...form.field('date')} label={t('field.saleDate')} type="date" />
          <TextField {...form.field('deliverBy')} label={t('field.deliverBy')} type="date" />
          <TextField {...form.field('note')} label={t('field.note')} />
        </>
      )}
    </Fold>
  );
}

/** Asks for the product by its name, and fills in what it cost last. */
function What({ t, server, form, isOpen }: SalePartProps & { readonly isOpen: boolean }) {
  const products = useProducts(server, isOpen);
  const edit = (change: Parameters<typeof withPrice>[1]) => form.edit(withPrice(form.values, change, products));
  return (
    <>
      <TextField
        {...form.field('product')}
        label={t('field.product')}
        known={products.map(({ name }) => name)}
        onChange={(product) => edit({ product })}
      />
      <TextField
        {...form.field('quantity')}
        label={t('field.quantity')}
        inputMode="decimal"
        onChange={(quantity) => edit({ quantity })}
      />
    </>
  );
}

/** The products, asked for once the fold is open. */
function useProducts(server: SalePartProps['server'], isOpen: boolean): readonly ProductChoice[] {
  const [products, setProducts] = useState<readonly ProductChoice[]>([]);
  useEffect(() => {
    if (!isOpen) return;
    // A name can be typed in full as well, so that nobody waits for them or is told.
    server.products().then(setProducts, (error) => console.warn(`No products: ${String(error)}`));
  }, [isOpen]);
  return products;
}
