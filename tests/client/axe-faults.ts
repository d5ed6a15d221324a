import axe from 'axe-core';

const SOON_MS = 1_000;

/** What axe finds wrong with the page as it is, once what is fading in is there: half of a colour has half of its contrast. */
export async function axeFaults(): Promise<string[]> {
  await Promise.allSettled(passing().map(({ finished }) => finished));
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Movements that come to an end soon; a running wait's bar or a spinner do not. */
function passing(): Animation[] {
  return document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < SOON_MS);
}
