import { Component, type ComponentChildren } from 'preact';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { Banner } from '../ui/state.tsx';

interface State {
  readonly failure: { readonly id: string; readonly message: string } | null;
}

/** Where a screen breaks: says so with an id to give to support, and offers a fresh start. What was saved is safe. */
export class Boundary extends Component<{ children: ComponentChildren }, State> {
  override state: State = { failure: null };

  static override getDerivedStateFromError(error: unknown): State {
    const message = error instanceof Error ? error.message : String(error);
    return { failure: { id: crypto.randomUUID().slice(0, 8), message } };
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return (
      <main class="alone">
        <Banner
          tone="bad"
          role="alert"
          title={t('broken-title')}
          action={<Button onClick={() => location.reload()}>{t('broken-reload')}</Button>}
        >
          <p>{t('broken-body', { id: failure.id })}</p>
          <p class="small soft" dir="ltr">
            {failure.message}
          </p>
        </Banner>
      </main>
    );
  }
}
