import { Component, type ReactNode } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands in place of what broke; `retry` draws it again. */
  readonly fallback: (failure: Failure, retry: () => void) => ReactNode;
}

/** Keeps a fault in one screen from taking the window with it. A class because React has no other form for this. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failure: Failure | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: failureOf(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state as { readonly failure: Failure | null };
    if (failure === null) return this.props.children;
    return this.props.fallback(failure, () => {
      this.setState({ failure: null });
    });
  }
}
