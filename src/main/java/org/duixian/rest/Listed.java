package org.duixian.rest;

/** What is served page by page. */
interface Listed {

    ListView.PageView page();
}
