// The page of the Duplicates dialog: reads what the server put into it, and draws who may stand there twice.

import { render } from 'preact';
import { readDuplicatesBoot } from '../features/duplicates/boot';
import { Duplicates } from '../features/duplicates/Duplicates';
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
import '../styles/link.css';
import '../styles/trouble.css';
import '../styles/unseen.css';
import '../styles/duplicates.css';

function open(app: HTMLElement): void {
  const { language, texts } = readDuplicatesBoot(document);
  document.documentElement.lang = language;
  const hearing = createHearing();
  const server = createServer(google.script.run, hearing.hear);
  const t = createTexts(texts);
  document.title = t('duplicates.title');
  const reopen = () => server.openDuplicates();
  render(
    <TroubleGate t={t} hearing={hearing} reopen={reopen} probe={() => server.search('')}>
      <main class="under-trouble">
        <Duplicates {...{ t, server, language }} />
      </main>
    </TroubleGate>,
    app,
  );
}

startPage(open);
