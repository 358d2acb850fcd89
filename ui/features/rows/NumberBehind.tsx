// A number of the dashboard, opened: its name and definition, its value, what it is made of, and the rows.

import type { LotView, NumberView, RowShown } from '../../../src/modules/rows-behind/view';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { Row } from '../../components/Row';
import { Section } from '../../components/Section';
import { toShortDay } from '../../when';
import type { RowsProps } from './Rows';

/** Draws it. */
export function NumberBehind({ view, ...props }: RowsProps & { readonly view: NumberView }) {
  const { name, about, means, value, isSame, same, sides } = view;
  return (
    <>
      <h2 class="behind-name">{name}</h2>
      {about !== '' && <p class="muted">{about}</p>}
      <p class="behind-value">{value}</p>
      {isSame ? <p class="behind-same">✓ {same}</p> : <Notice tone="bad">{same}</Notice>}
      <p class="behind-note">{means}</p>
      {sides.map(({ head, given, lots }) => (
        <div key={head}>
          {head !== '' && <h2 class="behind-side">{head}</h2>}
          {given.map((each) => (
            <p key={each} class="muted">
              {each}
            </p>
          ))}
          {lots.map((lot) => (
            <LotBehind key={lot.title} {...props} lot={lot} />
          ))}
        </div>
      ))}
    </>
  );
}

function LotBehind({ lot: { title, rows, rest }, ...props }: RowsProps & { readonly lot: LotView }) {
  return (
    <Section title={title}>
      <ul class="rows">
        {rows.map((row) => (
          <RowBehind key={row.row} {...props} row={row} />
        ))}
      </ul>
      {rest !== '' && <p class="summary">{rest}</p>}
    </Section>
  );
}

/** A tap opens the card of whose row it is, else brings the row itself to the front. */
function RowBehind({ server, today, onOpen, row }: RowsProps & { readonly row: RowShown }) {
  const { customerId, title, amount, detail, day } = row;
  const open = () => {
    if (customerId !== '') onOpen(customerId);
    else void server.showRow(row.table, row.row);
  };
  return (
    <li>
      <Button class="row" onClick={open}>
        <Row title={title} aside={amount} detail={detail} detailAside={day === '' ? '' : toShortDay(day, today())} />
      </Button>
    </li>
  );
}
