import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Question } from '#domain/checklist/checklist.ts';
import { sixty } from './sixty.ts';

/*
 * The floor that the app is measured against: the same sixty questions with the same kinds of controls on bare Preact.
 * It keeps nothing, checks nothing, speaks one language, and draws no more than the question that was answered.
 */

type Value = string | readonly string[] | undefined;

interface ControlProps {
  question: Question;
  value: Value;
  onAnswer: (value: Value) => void;
}

function Item({ question }: { question: Question }) {
  const [value, setValue] = useState<Value>(undefined);
  return (
    <li id={`q-${question.id}`}>
      <h3>{question.text.en}</h3>
      {question.help && <p>{question.help.en}</p>}
      <Control question={question} value={value} onAnswer={setValue} />
      {value !== undefined && (
        <button type="button" onClick={() => setValue(undefined)}>
          Clear
        </button>
      )}
    </li>
  );
}

function Control({ question, value, onAnswer }: ControlProps) {
  const choices = choicesOf(question);
  if (choices.length === 0) return <Field question={question} value={value} onAnswer={onAnswer} />;
  const chosen = typeof value === 'object' ? value : value === undefined ? [] : [value];
  const type = question.type === 'choices' ? 'checkbox' : 'radio';
  const toggled = (id: string) =>
    chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return choices.map(({ id, text }) => (
    <label key={id}>
      <input
        type={type}
        name={question.id}
        value={id}
        checked={chosen.includes(id)}
        onChange={() => onAnswer(type === 'checkbox' ? toggled(id) : id)}
      />
      {text}
    </label>
  ));
}

function Field({ question, value, onAnswer }: ControlProps) {
  const text = typeof value === 'string' ? value : '';
  if (question.type === 'narrative')
    return <textarea value={text} onInput={(event) => onAnswer(event.currentTarget.value)} />;
  return <input type="text" value={text} onInput={(event) => onAnswer(event.currentTarget.value)} />;
}

function choicesOf(question: Question): readonly { id: string; text: string | undefined }[] {
  if (question.type === 'yes-no') return ['yes', 'no', 'na'].map((id) => ({ id, text: id }));
  if (question.type === 'choice' || question.type === 'choices')
    return question.options.map(({ id, text }) => ({ id, text: text.en }));
  if (question.type !== 'scale') return [];
  const { worst, best } = question;
  const least = Math.min(worst, best);
  return Array.from({ length: Math.abs(best - worst) + 1 }, (_, step) => String(least + step)).map((id) => ({
    id,
    text: id,
  }));
}

render(
  <ol>
    {sixty.map((question) => (
      <Item key={question.id} question={question} />
    ))}
  </ol>,
  document.body,
);
