import './base.ts';
import './fonts.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/contrast.css';
import { render } from 'preact';
import '../state/settings.ts';
import { keepFocus } from './keep-focus.ts';
import { Router } from './router.tsx';

const page = document.getElementById('page');
keepFocus();
if (page) render(<Router />, page);
