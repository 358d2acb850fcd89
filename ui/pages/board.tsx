// The board's page: reads what the server put into it and draws the board.

import { render } from 'preact';
import { createToday } from '../day';
import { Board } from '../features/board/Board';
import { readBoardBoot } from '../features/board/boot';
import { TroubleGate } from '../features/trouble/TroubleGate';
import { createHearing, createServer } from '../server';
import { startPage } from '../start-page';
import { createTexts } from '../texts';
import '../styles/tokens.css';
import '../styles/page.css';
import '../styles/form.css';
import '../styles/tone.css';
import '../styles/notice.css';
import '../styles/trouble.css';
import '../styles/unseen.css';
import '../styles/over.css';
import '../styles/board.css';
import '../styles/board-card.css';
import '../styles/filters.css';

function open(app: HTMLElement): void {
  const { language, texts, today, fields, lossReasons, viewing, seen } = readBoardBoot(document);
  document.documentElement.lang = language;
  const hearing = createHearing();
  const server = createServer(google.script.run, hearing.hear);
  const t = createTexts(texts);
  document.title = t('board.title');
  const known = { lossReasons, seen };
  render(
    <TroubleGate t={t} hearing={hearing} reopen={() => server.openBoard()} probe={() => server.board('', known)}>
      <Board {...{ server, t, fields, known, viewing }} today={createToday(today, () => new Date())} />
    </TroubleGate>,
    app,
  );
}

startPage(open);
