// The view of data quality: what is wrong with which row, and the button that looks again.

import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { FaultyRows, type FaultyRowsProps } from './FaultyRows';

/** Draws it; who mends a row in the sheet itself has it looked at again. */
export function Quality(props: FaultyRowsProps) {
  const { t, stamp } = props;
  const [again, setAgain] = useState(0);
  return (
    <div class="view">
      <h1 class="unseen">{t('tab.quality')}</h1>
      <FaultyRows {...props} stamp={stamp + again} />
      <div class="foot">
        <Button class="primary" onClick={() => setAgain(again + 1)}>
          {t('quality.again')}
        </Button>
      </div>
    </div>
  );
}
