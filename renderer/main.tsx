import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// Before the components, so that their own sheets come after it and win.
import './ui/base.css';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
