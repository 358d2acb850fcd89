// A row with what is wrong with it; a tap opens the card that mends it, else the row itself in its sheet.

import type { FaultyRowShown } from '../../../src/modules/quality/view';
import { Button } from '../../components/Button';
import { Row } from '../../components/Row';
import type { FaultyRowsProps } from './FaultyRows';

/** Draws it. A row that was gone when it was looked for leads nowhere. */
export function FaultyRow({ t, server, onOpen, row: faulty }: FaultyRowsProps & { readonly row: FaultyRowShown }) {
  const { table, row, id, customerId, name, faults } = faulty;
  const open = () => {
    if (customerId !== '') onOpen(customerId);
    else void server.showRow(table, row);
  };
  return (
    <li>
      <Button class="row" disabled={customerId === '' && row === 0} onClick={open}>
        <Row
          title={name || id}
          aside={name !== '' && <span class="row-aside">{id}</span>}
          detail={faults.map((fault) => t(`quality.${fault}`)).join('; ')}
        />
      </Button>
    </li>
  );
}
