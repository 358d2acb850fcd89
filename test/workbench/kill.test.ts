// A workbench that is killed while it is edited loses nothing that it acknowledged.

import { killRepeatedly } from './kill/kill-rounds';

it('survives kill -9 at any moment: ten times in a row, nothing acknowledged is lost', async () => {
  const { kills, acknowledged, lost } = await killRepeatedly(10, Math.random);

  expect({ kills, lost }).toEqual({ kills: 10, lost: [] });
  expect(acknowledged).toBeGreaterThan(0);
}, 120_000);
