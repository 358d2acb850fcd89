// The page of the dialog for bringing in a file: reads what the server put into it, and draws it.

import { render } from 'preact';
import { readImportBoot } from '../features/import/boot';
import { Import } from '../features/import/Import';
import { TroubleGate } from '../features/trouble/TroubleGate';
import { createHearing, createServer } from '../server';
import { startPage } from '../start-page';
import { createTexts } from '../texts';
import '../styles/tokens.css';
import '../styles/page.css';
import '../styles/form.css';
import '../styles/blank.css';
import '../styles/tone.css';
import '../styles/notice.css';
import '../styles/trouble.css';
import '../styles/unseen.css';
import '../styles/adopt.css';
import '../styles/import.css';

function open(app: HTMLElement): void {
  const { language, texts } = readImportBoot(document);
  document.documentElement.lang = language;
  const hearing = createHearing();
  const server = createServer(google.script.run, hearing.hear);
  const t = createTexts(texts);
  document.title = t('menu.import');
  const reopen = () => server.openImport();
  render(
    <TroubleGate t={t} hearing={hearing} reopen={reopen} probe={() => server.startImport()}>
      <main class="under-trouble">
        <Import {...{ t, server }} close={() => google.script.host.close()} />
      </main>
    </TroubleGate>,
    app,
  );
}

startPage(open);
