// Who buys: nobody in particular, somebody whom the book knows by the phone, or somebody new.

import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { TextField } from '../../components/Field';
import type { Lookup } from '../add-lead/state';
import { useLookup } from '../add-lead/use-lookup';
import type { SalePartProps } from './SaleForm';

/** Draws the phone with what is known of it; for a customer whose card it was opened from only the name. */
export function WhoBuys(props: SalePartProps) {
  const { t, form } = props;
  const { customerId, customerName, contact, method } = form.values;
  const lookup = useFound(props);
  if (customerId !== '') {
    return (
      <p class="known">
        <strong>{customerName}</strong>
        <Button class="link" onClick={() => form.edit({ customerId: '', customerName: '' })}>
          {t('btn.somebodyElse')}
        </Button>
      </p>
    );
  }
  const remark = lookup.kind === 'checking' ? t('note.checking') : method === 'credit' ? undefined : t('note.optional');
  return (
    <>
      <TextField {...form.field('contact')} label={t('field.phoneOrHandle')} inputMode="tel" remark={remark} />
      <div aria-live="polite">
        {lookup.kind === 'unchecked' && <p class="remark">{t('warn.notChecked')}</p>}
        {lookup.kind === 'found' && <Found {...props} id={lookup.id} name={lookup.name} />}
      </div>
      {contact.trim() !== '' && lookup.kind !== 'found' && (
        <TextField {...form.field('name')} label={t('field.name')} remark={t('note.optional')} />
      )}
    </>
  );
}

function Found({ t, onOpen, id, name }: SalePartProps & { readonly id: string; readonly name: string }) {
  return (
    <p class="known">
      <strong>{name}</strong>
      <Button class="link" onClick={() => onOpen(id)}>
        {t('btn.openCard')}
      </Button>
    </p>
  );
}

/** What is known of the contact that stands there now; an answer about an older one says nothing. */
function useFound({ server, form }: SalePartProps): Lookup {
  const { contact } = form.values;
  const [known, setKnown] = useState<{ readonly contact: string; readonly lookup: Lookup } | null>(null);
  useLookup(server, contact, (of, lookup) => setKnown({ contact: of, lookup }));
  return known?.contact === contact ? known.lookup : { kind: 'idle' };
}
