import type {
  ComponentChildren,
  InputHTMLAttributes,
  PartialSelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'preact';
import { useId } from 'preact/hooks';
import './field.css';
import { Icon } from './icon.tsx';

interface Naming {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** A label, what helps, what is wrong, and around them any native control that takes the wiring. */
export function Field({
  label,
  hint,
  error,
  children,
}: Naming & { children: (wiring: Wiring) => ComponentChildren }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="soft small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="alert" size={18} />
          {error}
        </p>
      )}
    </div>
  );
}

type Without<T> = T extends unknown ? Omit<T, 'label' | 'role' | keyof Wiring> : never;

/** One line of text, a number, a date or a password, by `type`. */
export function TextField({
  label,
  hint,
  error,
  ...rest
}: Naming & Without<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => <input {...rest} {...wiring} class="control" />}
    </Field>
  );
}

/** Several lines; grows with what is written. */
export function TextArea({
  label,
  hint,
  error,
  ...rest
}: Naming & Without<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => <textarea rows={5} {...rest} {...wiring} class="control" />}
    </Field>
  );
}

/** One of a list, by the platform's own picker. Pass `<option>` elements. */
export function SelectField({
  label,
  hint,
  error,
  children,
  ...rest
}: Naming & Without<PartialSelectHTMLAttributes<HTMLSelectElement>>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <select {...rest} {...wiring} class="control">
          {children}
        </select>
      )}
    </Field>
  );
}
