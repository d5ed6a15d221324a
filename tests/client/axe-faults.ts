import axe from 'axe-core';

const SOON_MS = 1_000;

/** What axe finds wrong with the page as it is, once what was asked for is there and has faded in: half of a colour has half of its contrast. */
export async function axeFaults(): Promise<string[]> {
  // What the last click opens is drawn a frame later, and begins to move in the one after.
  await drawn();
  await drawn();
  for (let moving = passing(); moving.length > 0; moving = passing())
    await Promise.allSettled(moving.map(({ finished }) => finished));
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Movements that come to an end soon; a running wait's bar or a spinner do not. */
function passing(): Animation[] {
  return document
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < SOON_MS);
}

function drawn(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
