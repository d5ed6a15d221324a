/** Calls when the service worker has heard that the list changed. Gives back how to stop. */
export function onNews(listener: () => void): () => void {
  const worker = navigator.serviceWorker;
  if (!worker) return () => {};
  const hear = ({ data }: MessageEvent<unknown>) => isNews(data) && listener();
  worker.addEventListener('message', hear);
  return () => worker.removeEventListener('message', hear);
}

function isNews(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'news';
}
