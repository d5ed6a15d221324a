import { giveAnswer } from './wire-answers.ts';
import { type Carriage, copy, flow, flowUntil } from './wire-flow.ts';

/** Requests that are held until another overtakes them. */
const overtaken = new Set<() => void>();

/** Requests that never get an answer. */
const hanging = new Set<Carriage['incoming']>();

/** Ends what hangs, as a network does at last. */
export function endHanging(): void {
  for (const incoming of hanging) incoming.socket.destroy();
  hanging.clear();
}

/** Does with a request what it is to suffer. */
export function carry(carriage: Carriage): void {
  release();
  const { entry, incoming, outgoing } = carriage;
  const { treatment } = entry;
  if (treatment === 'cut') return void incoming.socket.destroy();
  if (treatment === 'hang') {
    hanging.add(incoming);
    return void incoming.resume();
  }
  if (treatment === 'carry' || treatment === 'lose-answer') return void flow(carriage);
  switch (treatment.kind) {
    case 'delay':
      return void setTimeout(() => flow(carriage), treatment.ms);
    case 'cut-request':
      return void flowUntil(carriage, treatment.afterBytes);
    case 'cut-answer':
    case 'truncate':
      return void flow(carriage);
    case 'answer':
      incoming.resume();
      return void giveAnswer(outgoing, treatment.answer);
    case 'overtaken':
      return void hold(() => flow(carriage), treatment.atMostMs);
    case 'repeat':
      return void withBody(carriage, async (body) => {
        for (let time = 1; time < treatment.times; time += 1) await copy(carriage, body);
        flow(carriage, body);
      });
    case 'again-later':
      return void withBody(carriage, async (body) => {
        flow(carriage, body);
        setTimeout(() => void copy(carriage, body), treatment.ms);
      });
  }
}

function withBody({ incoming }: Carriage, work: (body: Buffer) => Promise<void>): void {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('end', () => void work(Buffer.concat(chunks)));
}

function hold(work: () => void, atMostMs: number): void {
  const go = () => {
    overtaken.delete(go);
    clearTimeout(timer);
    // What overtakes it is on its way first.
    setTimeout(work, 20);
  };
  const timer = setTimeout(go, atMostMs);
  overtaken.add(go);
}

/** Lets what is held go, behind what is on its way now. */
function release(): void {
  for (const go of overtaken) go();
}
