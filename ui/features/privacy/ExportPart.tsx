// Exports: one button for each kind of file, made in the browser of pieces that the server hands out.

import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { Section } from '../../components/Section';
import { toFailureSentence } from '../../failure';
import { EXPORTS, type ExportKind, makeFile, TABLES_OF } from './export-files';
import type { PrivacyProps } from './Privacy';
import { HEADINGS_OF_1C } from './sales-for-1c';
import { saveFile } from './save-file';
import { takeTables } from './taken';
import { Refused, useWork } from './use-work';
import { WorkSaid } from './WorkSaid';

/** Draws the buttons and how far the work is. */
export function ExportPart({ t, server }: Pick<PrivacyProps, 't' | 'server'>) {
  const work = useWork(t);
  const [progress, setProgress] = useState<string | null>(null);
  const take = (kind: ExportKind) =>
    work.run(async () => {
      const only = TABLES_OF[kind];
      try {
        const tables = await takeTables({
          server,
          ...(only && { only }),
          refused: (sentence) => new Refused(sentence),
          describe: (error) => toFailureSentence(error, t),
          onProgress: (done, all) => setProgress(t('privacy.exporting', { done: String(done), all: String(all) })),
        });
        const file = makeFile(kind, tables, {
          day: new Date().toISOString().slice(0, 10),
          headingsOf1C: HEADINGS_OF_1C,
        });
        saveFile(file);
        return t('privacy.exported', { name: file.name, rows: String(file.rows) });
      } finally {
        setProgress(null);
      }
    });
  return (
    <Section title={t('privacy.export')}>
      <p class="muted">{t('privacy.exportLead')}</p>
      <div class="privacy-buttons">
        {EXPORTS.map((kind) => (
          <Button key={kind} class="secondary" disabled={work.busy} onClick={() => void take(kind)}>
            {t(`privacy.${kind}`)}
          </Button>
        ))}
      </div>
      <p role="status" class="muted">
        {progress}
      </p>
      <WorkSaid work={work} />
    </Section>
  );
}
