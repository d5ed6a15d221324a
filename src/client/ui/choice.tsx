import type { ComponentChildren } from 'preact';
import './choice.css';

/** One thing that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  /** What screen readers add, where the text alone says too little: the name of a scale's end. */
  readonly spoken?: string | undefined;
}

interface GroupProps {
  /** Name of the group, unique on the screen. */
  name: string;
  /** Id of the element that asks, or a label of its own. */
  labelledBy?: string | undefined;
  label?: string | undefined;
  describedBy?: string | undefined;
  choices: readonly Choice[];
}

interface SingleProps extends GroupProps {
  chosen: string | null;
  onChoose: (id: string) => void;
}

function Group({
  props,
  look,
  role,
  children,
}: {
  props: GroupProps;
  look: string;
  role: 'radiogroup' | 'group';
  children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is always one of two that take a name
    <div
      class={look}
      role={role}
      aria-labelledby={props.labelledBy}
      aria-label={props.label}
      aria-describedby={props.describedBy}
    >
      {children}
    </div>
  );
}

/** One of a few short answers, side by side: yes, no, not applicable. */
export function Segments(props: SingleProps) {
  return (
    <Group props={props} look="segments" role="radiogroup">
      <Radios {...props} />
    </Group>
  );
}

/** One of several answers that need a line each. */
export function OneOf(props: SingleProps) {
  return (
    <Group props={props} look="choices" role="radiogroup">
      <Radios {...props} />
    </Group>
  );
}

function Radios({ name, choices, chosen, onChoose }: SingleProps) {
  return choices.map(({ id, text, spoken }) => (
    <label class="choice" key={id}>
      <input type="radio" name={name} value={id} checked={chosen === id} onChange={() => onChoose(id)} />
      <span>
        {text}
        {spoken && <span class="unseen">, {spoken}</span>}
      </span>
    </label>
  ));
}

/** Any number of several answers. */
export function AnyOf({
  chosen,
  onChoose,
  ...props
}: GroupProps & { chosen: readonly string[]; onChoose: (ids: string[]) => void }) {
  const toggled = (id: string) =>
    chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return (
    <Group props={props} look="choices" role="group">
      {props.choices.map(({ id, text }) => (
        <label class="choice" key={id}>
          <input
            type="checkbox"
            name={props.name}
            value={id}
            checked={chosen.includes(id)}
            onChange={() => onChoose(toggled(id))}
          />
          <span>{text}</span>
        </label>
      ))}
    </Group>
  );
}

/** A rating with named ends, low to high in reading order. */
export function Scale({ from, to, ...props }: SingleProps & { from: string; to: string }) {
  return (
    <div class="scale">
      <Group props={props} look="segments" role="radiogroup">
        <Radios {...props} />
      </Group>
      <div class="scale-ends small soft" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </div>
    </div>
  );
}
